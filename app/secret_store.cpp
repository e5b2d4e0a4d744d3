// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_store.h"

#include <qt6keychain/keychain.h>
#include <QObject>

namespace fw::app {

namespace {

const QString& keyringService() {
    static const QString name = QStringLiteral("framewake");
    return name;
}

Error keyringError(const QKeychain::Job& job) {
    switch (job.error()) {
        case QKeychain::EntryNotFound:
            return {ErrorKind::NotFound, "The keyring has no such secret", {}};
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            return {ErrorKind::Unsupported, "There is no keyring", {}};
        case QKeychain::OtherError:
            // What QtKeychain says where no library of a keyring can be called.
            if (job.errorString() == QLatin1String("Unknown error")) return {ErrorKind::Unsupported, "There is no keyring", {}};
            break;
        default:
            break;
    }
    return {ErrorKind::Unreadable, job.errorString().toStdString(), {}};
}

class SystemSecretStore final : public SecretStore {
public:
    void read(const QString& name, Read done) override {
        auto* job = new QKeychain::ReadPasswordJob(keyringService(), &m_jobs);
        begin(*job, name);
        QObject::connect(job, &QKeychain::Job::finished, &m_jobs, [job, done = std::move(done)] {
            if (job->error() == QKeychain::NoError)
                done(job->textData());
            else
                done(tl::unexpected<Error>(keyringError(*job)));
        });
        job->start();
    }

    void write(const QString& name, const QString& secret, Done done) override {
        auto* job = new QKeychain::WritePasswordJob(keyringService(), &m_jobs);
        begin(*job, name);
        job->setTextData(secret);
        finish(*job, std::move(done));
    }

    void remove(const QString& name, Done done) override {
        auto* job = new QKeychain::DeletePasswordJob(keyringService(), &m_jobs);
        begin(*job, name);
        finish(*job, std::move(done));
    }

private:
    static void begin(QKeychain::Job& job, const QString& name) {
        job.setAutoDelete(true);
        // Without a keyring a secret is not kept, least of all in a plain file.
        job.setInsecureFallback(false);
        job.setKey(name);
    }

    void finish(QKeychain::Job& job, Done done) {
        QObject::connect(&job, &QKeychain::Job::finished, &m_jobs, [job = &job, done = std::move(done)] {
            if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
                done({});
            else
                done(tl::unexpected<Error>(keyringError(*job)));
        });
        job.start();
    }

    QObject m_jobs;  ///< owns what is under way
};

}  // namespace

std::unique_ptr<SecretStore> systemSecretStore() {
    return std::make_unique<SystemSecretStore>();
}

}  // namespace fw::app
