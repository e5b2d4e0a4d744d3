// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/http_driver.h"

#include <mutex>

#include "importers/sources/http_wire.h"

namespace fw::sources {

HttpDriver::HttpDriver() {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    m_multi = curl_multi_init();
}

HttpDriver::~HttpDriver() {
    if (m_multi != nullptr) curl_multi_cleanup(m_multi);
}

void HttpDriver::perform() {
    int running = 0;
    curl_multi_perform(m_multi, &running);
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE) continue;
        const CURLcode result = message->data.result;
        char* wire = nullptr;
        if (curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &wire) == CURLE_OK && wire != nullptr)
            static_cast<HttpWire*>(static_cast<void*>(wire))->finish(result);
    }
}

void HttpDriver::poll(int milliseconds) {
    curl_multi_poll(m_multi, nullptr, 0, milliseconds, nullptr);
}

void HttpDriver::wake() const {
    curl_multi_wakeup(m_multi);
}

void HttpDriver::add(HttpWire& wire, CURL* easy) {
    curl_easy_setopt(easy, CURLOPT_PRIVATE, static_cast<void*>(&wire));
    curl_multi_add_handle(m_multi, easy);
    ++requests;
}

void HttpDriver::remove(CURL* easy) {
    curl_multi_remove_handle(m_multi, easy);
}

}  // namespace fw::sources
