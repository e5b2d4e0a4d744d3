// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping_desk.h"

#include <functional>
#include <utility>
#include <vector>

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "app/mapping_draft.h"
#include "app/reader_pool.h"
#include "app/settings.h"
#include "app/texts.h"
#include "model/items/mapping_field_model.h"
#include "model/items/mapping_preview_model.h"
#include "model/items/text.h"
#include "widgets/mapping_dialog.h"
#include "widgets/mapping_fields_pane.h"
#include "widgets/mapping_preview_pane.h"
#include "widgets/profile_name_dialog.h"

namespace fw::app {

using items::MappingProfile;
using widgets::MappingDialog;
using widgets::ProfileNameDialog;

namespace {

/// Typing goes on; the preview follows when it rests.
constexpr int previewDelayMs = 150;

QString nameTroubleText(MappingProfiles::NameTrouble trouble) {
    switch (trouble) {
        case MappingProfiles::NameTrouble::None:
        case MappingProfiles::NameTrouble::Empty:
            break;
        case MappingProfiles::NameTrouble::TooLong:
            return MappingDesk::tr("A name has at most %Ln character(s).", nullptr, MappingProfiles::maxName);
        case MappingProfiles::NameTrouble::Path:
            return MappingDesk::tr("A name has no “/” and no “\\”, and does not begin with a dot.");
        case MappingProfiles::NameTrouble::Characters:
            return MappingDesk::tr("A name has no characters that cannot be seen.");
    }
    return {};
}

}  // namespace

MappingDesk::MappingDesk(ReaderPool& readers, Settings& settings, QWidget* window)
    : QObject(window), m_readers(readers), m_settings(settings), m_window(window) {
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(previewDelayMs);
    connect(&m_previewSoon, &QTimer::timeout, this, &MappingDesk::previewNow);
}

bool MappingDesk::settled() const {
    return !m_previewSoon.isActive() && m_readers.idle();
}

void MappingDesk::askForFile() {
    auto* files = new QFileDialog(
        m_dialog ? static_cast<QWidget*>(m_dialog) : m_window, tr("Choose a log"), m_settings.data.importFolder,
        tr("Logs (*.log *.txt *.json *.jsonl *.ndjson *.gz *.zst *.xz *.bz2)") + QStringLiteral(";;") + tr("All files (*)"));
    files->setObjectName(QStringLiteral("mappingFiles"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.data.importFolder = QFileInfo(path).absolutePath();
        open(path);
    });
    files->open();
}

void MappingDesk::open(const QString& path) {
    if (!m_dialog) makeDialog();
    readFile(path);
    m_dialog->open();
}

void MappingDesk::makeDialog() {
    m_dialog = new MappingDialog(m_window);
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    m_dialog->setTheme(dark ? render::ThemeId::Dark : render::ThemeId::Light);
    m_dialog->preview()->preview()->setUtc(m_settings.data.utc);
    connect(m_dialog, &MappingDialog::fileWanted, this, &MappingDesk::askForFile);
    connect(m_dialog, &MappingDialog::guessWanted, this, [this] { choose({}); });
    connect(m_dialog, &MappingDialog::profileWanted, this, &MappingDesk::choose);
    connect(m_dialog, &MappingDialog::saveWanted, this, [this] { askForName(false); });
    connect(m_dialog, &MappingDialog::renameWanted, this, [this] { askForName(true); });
    connect(m_dialog, &MappingDialog::deleteWanted, this, &MappingDesk::askToDelete);
    connect(m_dialog, &MappingDialog::importWanted, this, [this] { Q_EMIT importWanted(m_path, ReadAs::logs(m_mapping)); });
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_previewSoon.stop();
        for (const Lane lane : {Lane::MappingSample, Lane::MappingPreview}) m_readers.cancel(lane);
    });
    const items::MappingFieldModel* fields = m_dialog->fields()->fields();
    const auto member = [this](int row) { return m_read.guess.members.at(static_cast<std::size_t>(row)); };
    connect(fields, &items::MappingFieldModel::meaningWanted, this, [this, member](int row, items::FieldMeaning meaning) {
        setMeaning(m_mapping, member(row), meaning);
        edited();
    });
    connect(fields, &items::MappingFieldModel::unitWanted, this, [this, member](int row, items::FieldUnit unit) {
        setUnit(m_mapping, member(row), unit);
        edited();
    });
    connect(m_dialog->fields(), &widgets::MappingFieldsPane::rulesEdited, this, [this](const items::MappingRules& rules) {
        setRules(m_mapping, rules);
        m_edited = true;
        showProfiles();
        m_previewSoon.start();
    });
}

void MappingDesk::readFile(const QString& path) {
    m_path = path;
    m_trouble.clear();
    m_dialog->setFile(path);
    m_dialog->setNotice({});
    m_read = {};
    m_nothingUnderstood = false;
    use({}, {});
    m_previewSoon.stop();
    m_readers.cancel(Lane::MappingPreview);
    m_dialog->preview()->preview()->setLines({});
    m_dialog->preview()->setCounts(std::nullopt);
    m_dialog->setObstacle(tr("The first lines are being read."));
    m_readers.run<Read>(
        Lane::MappingSample,
        [path = path.toStdString(), profiles = m_profiles](const std::stop_token& stop) -> Result<Read> {
            Result<LogSample> sample = readLogSample(path, stop);
            if (!sample) return tl::unexpected<Error>(sample.error());
            Read read;
            read.guess = formats::guessLogMapping(sample->text);
            read.lines = std::make_shared<const std::string>(std::move(sample->text));
            read.cut = sample->cut;
            read.profiles = profiles.names();
            return read;
        },
        [this](Result<Read> read) {
            if (!m_dialog) return;
            if (read)
                show(std::move(*read));
            else if (read.error().kind != ErrorKind::Cancelled)
                m_dialog->setObstacle(Texts::ofError(read.error()).text);
        });
}

void MappingDesk::show(Read read) {
    m_read = std::move(read);
    m_dialog->setObstacle(m_read.guess.lines == 0 ? tr("There are no lines in this file.") : QString());
    use({}, m_read.guess.mapping);
}

void MappingDesk::use(const MappingProfile& profile, formats::LogMapping mapping) {
    m_profile = profile;
    m_mapping = std::move(mapping);
    m_edited = false;
    showMapping();
}

void MappingDesk::edited() {
    m_edited = true;
    showMapping();
}

void MappingDesk::choose(const MappingProfile& profile) {
    m_trouble.clear();
    if (profile.kind == MappingProfile::Kind::Guess) return use(profile, m_read.guess.mapping);
    if (profile.kind == MappingProfile::Kind::BuiltIn) return use(profile, formats::builtInLogMapping());
    m_readers.run<formats::LogMapping>(
        Lane::MappingProfiles, [name = profile.name, profiles = m_profiles](const std::stop_token&) { return profiles.load(name); },
        [this, profile, dialog = m_dialog](Result<formats::LogMapping> mapping) {
            if (!dialog || dialog != m_dialog) return;
            if (mapping) return use(profile, std::move(*mapping));
            m_trouble = Texts::ofError(mapping.error()).text;
            showMapping();
        });
}

void MappingDesk::showMapping() {
    if (!m_dialog) return;
    m_dialog->fields()->fields()->setFields(fieldsOf(m_mapping, m_read.guess));
    m_dialog->fields()->setRules(rulesOf(m_mapping));
    showProfiles();
    showNotice();
    if (m_read.lines) m_previewSoon.start();
}

void MappingDesk::showProfiles() {
    std::vector<MappingProfile> all{{MappingProfile::Kind::Guess, {}}, {MappingProfile::Kind::BuiltIn, {}}};
    for (const QString& name : m_read.profiles) all.push_back({MappingProfile::Kind::Saved, name});
    m_dialog->setProfiles(all, m_profile, m_edited);
}

void MappingDesk::showNotice() {
    QStringList parts;
    if (!m_trouble.isEmpty()) parts << m_trouble;
    if (m_read.lines && m_read.guess.lines > 0) {
        if (m_read.guess.read == 0) parts << tr("No line holds fields: neither JSON nor key=value.");
        if (m_read.cut)
            parts << tr("The lines are long: the preview shows those in the first %1.").arg(items::bytesText(LogSample::maxBytes));
        if (m_read.guess.leftOut > 0)
            parts << tr("%Ln more field(s), the deepest ones, are not listed: they stay attributes.", nullptr,
                        static_cast<int>(m_read.guess.leftOut));
    }
    const QString useless =
        m_nothingUnderstood ? tr("No line becomes a span or a log record: choose the field that holds the trace id.") : QString();
    if (m_nothingUnderstood) parts << useless;
    m_dialog->setUseless(useless);
    m_dialog->setNotice(parts.join(QLatin1Char(' ')));
}

void MappingDesk::previewNow() {
    if (!m_dialog || !m_read.lines) return;
    m_readers.run<MappingPreview>(
        Lane::MappingPreview,
        [lines = m_read.lines, mapping = m_mapping](const std::stop_token&) -> Result<MappingPreview> {
            return previewOf(*lines, mapping);
        },
        [this](Result<MappingPreview> preview) {
            if (!m_dialog || !preview) return;
            m_dialog->preview()->preview()->setLines(std::move(preview->lines));
            m_dialog->preview()->setCounts(preview->counts);
            m_nothingUnderstood = preview->counts.spans + preview->counts.logs == 0 && preview->counts.notUnderstood > 0;
            showNotice();
        });
}

void MappingDesk::askForName(bool rename) {
    const QString before = m_profile.kind == MappingProfile::Kind::Saved ? m_profile.name : QString();
    QString suggested = before.isEmpty() ? QFileInfo(m_path).baseName() : before;
    if (MappingProfiles::troubleWith(suggested) != MappingProfiles::NameTrouble::None) suggested.clear();
    const auto judge = [this, rename, before](const QString& name) -> ProfileNameDialog::Verdict {
        const MappingProfiles::NameTrouble trouble = MappingProfiles::troubleWith(name);
        if (trouble != MappingProfiles::NameTrouble::None) return {false, false, nameTroubleText(trouble)};
        const bool taken = m_read.profiles.contains(name);
        if (rename) return {!taken, false, taken && name != before ? tr("There is a profile of this name already.") : QString()};
        if (taken) return {true, true, tr("There is a profile of this name already; it will be replaced.")};
        return {true, false, tr("On the command line: %1").arg(QStringLiteral("--format \"log:%1\"").arg(name))};
    };
    auto* dialog = new ProfileNameDialog(rename ? tr("Rename profile") : tr("Save as profile"), suggested, judge, m_dialog);
    connect(dialog, &ProfileNameDialog::chosen, this, [this, rename, before](const QString& name) {
        const MappingProfile then{MappingProfile::Kind::Saved, name};
        if (rename)
            changeProfiles([before, name](const MappingProfiles& profiles) { return profiles.rename(before, name); }, then, m_edited);
        else
            changeProfiles([name, mapping = m_mapping](const MappingProfiles& profiles) { return profiles.save(name, mapping); }, then,
                           false);
    });
    dialog->open();
}

void MappingDesk::askToDelete(const QString& name) {
    auto* box = new QMessageBox(m_dialog);
    box->setObjectName(QStringLiteral("mappingDeleteBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Delete profile"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Delete the profile “%1”?").arg(items::cellText(name, MappingProfiles::maxName)));
    box->setInformativeText(tr("What was imported with it stays."));
    QPushButton* gone = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("&Cancel"), QMessageBox::RejectRole));
    connect(gone, &QPushButton::clicked, this,
            [this, name] { changeProfiles([name](const MappingProfiles& profiles) { return profiles.remove(name); }, {}, true); });
    box->open();
}

void MappingDesk::changeProfiles(std::function<Result<void>(const MappingProfiles&)> change, const MappingProfile& then, bool edited) {
    struct Answer {
        Result<void> done;
        QStringList names;
    };
    m_dialog->setSaving(true);
    m_readers.run<Answer>(
        Lane::MappingProfiles,
        [change = std::move(change), profiles = m_profiles](const std::stop_token&) -> Result<Answer> {
            Answer answer{change(profiles), {}};
            answer.names = profiles.names();
            return answer;
        },
        [this, then, edited, dialog = m_dialog](Result<Answer> answer) {
            if (!dialog || dialog != m_dialog) {
                if (answer && !answer->done) Q_EMIT failed(answer->done.error());
                return;
            }
            m_dialog->setSaving(false);
            m_read.profiles = answer->names;
            m_trouble.clear();
            if (!answer->done) {
                m_trouble = Texts::ofError(answer->done.error()).text;
            } else {
                // What is shown stays; a deleted profile leaves its mapping behind as the reader's own.
                m_profile = then;
                m_edited = edited;
                if (then.kind == MappingProfile::Kind::Saved) m_mapping.title = then.name.toStdString();
            }
            showProfiles();
            showNotice();
        });
}

}  // namespace fw::app
