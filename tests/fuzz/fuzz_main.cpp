// SPDX-License-Identifier: GPL-3.0-or-later
// One libFuzzer program an entry: FW_FUZZ_ENTRY is its name, FW_FUZZ_HEADER where it stands.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include FW_FUZZ_HEADER

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (!fw::fuzz::FW_FUZZ_ENTRY(std::string_view(reinterpret_cast<const char*>(data), size))) std::abort();
    return 0;
}
