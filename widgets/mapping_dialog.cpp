// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "model/items/text.h"
#include "widgets/choice_box.h"
#include "widgets/elided_label.h"
#include "widgets/mapping_fields_pane.h"
#include "widgets/mapping_preview_pane.h"
#include "widgets/pane_splitter.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using items::MappingProfile;

namespace {

constexpr QSize wishedSize(1180, 720);
constexpr QSize smallestSize(700, 420);
constexpr int maxShownName = 80;

}  // namespace

MappingDialog::MappingDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("mappingDialog"));
    setWindowTitle(tr("Log mapping"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* head = new QGridLayout;
    head->setContentsMargins(px(12), px(10), px(12), px(10));
    head->setHorizontalSpacing(px(8));
    head->setVerticalSpacing(px(8));
    const auto button = [this](const QString& text, const char* name) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    auto* choose = button(tr("C&hoose another…"), "mappingChoose");
    QLabel* fileLabel = plainLabel(this, tr("File:"));
    m_file = new ElidedLabel(this, Qt::ElideMiddle);
    m_file->setObjectName(QStringLiteral("mappingFile"));
    head->addWidget(fileLabel, 0, 0);
    head->addWidget(m_file, 0, 1);
    head->addWidget(choose, 0, 2);
    QLabel* profileLabel = plainLabel(this, tr("&Mapping:"));
    m_profile = new ChoiceBox(this);
    m_profile->setObjectName(QStringLiteral("mappingProfile"));
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profile->setMinimumContentsLength(14);
    m_profile->setAccessibleName(tr("Mapping"));
    profileLabel->setBuddy(m_profile);
    m_guess = button(tr("&Guess again"), "mappingGuess");
    m_save = button(tr("&Save as profile…"), "mappingSave");
    m_rename = button(tr("&Rename…"), "mappingRename");
    m_delete = button(tr("&Delete"), "mappingDelete");
    auto* profile = new QHBoxLayout;
    profile->setSpacing(px(8));
    profile->addWidget(m_profile, 1);
    for (QPushButton* one : {m_guess, m_save, m_rename, m_delete}) profile->addWidget(one);
    head->addWidget(profileLabel, 1, 0);
    head->addLayout(profile, 1, 1, 1, 2);
    head->setColumnStretch(1, 1);
    column->addLayout(head);

    auto* line = new QWidget(this);
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedHeight(1);
    setStyleProperty(line, "fwPanel", "header");
    column->addWidget(line);
    auto* splitter = new PaneSplitter(QStringLiteral("mappingPreview"), Qt::Horizontal, this);
    m_fields = new MappingFieldsPane(splitter);
    m_preview = new MappingPreviewPane(splitter);
    splitter->addWidget(m_fields);
    splitter->addWidget(m_preview);
    splitter->setSizes({px(470), px(710)});
    splitter->setKept(0, [splitter] { return splitter->width() * 2 / 5; });
    column->addWidget(splitter, 1);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(px(12), px(10), px(12), px(10));
    foot->setSpacing(px(12));
    m_notice = plainLabel(this, {}, "secondary");
    m_notice->setObjectName(QStringLiteral("mappingNotice"));
    m_notice->setWordWrap(true);
    foot->addWidget(m_notice, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("mappingImport"));
    makeDefault(m_import);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    foot->addWidget(buttons);
    column->addLayout(foot);

    setMinimumSize(px(smallestSize.width()), px(smallestSize.height()));
    QSize size(px(wishedSize.width()), px(wishedSize.height()));
    if (parent) size = size.boundedTo(parent->window()->size());
    if (screen()) size = size.boundedTo(screen()->availableSize());
    resize(size);

    connect(choose, &QPushButton::clicked, this, &MappingDialog::fileWanted);
    connect(m_guess, &QPushButton::clicked, this, &MappingDialog::guessWanted);
    connect(m_save, &QPushButton::clicked, this, &MappingDialog::saveWanted);
    connect(m_rename, &QPushButton::clicked, this, [this] { Q_EMIT renameWanted(chosen().name); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteWanted(chosen().name); });
    connect(m_profile, &QComboBox::activated, this, [this] { Q_EMIT profileWanted(chosen()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT importWanted();
    });
    m_fields->setFocus();
    showButtons();
}

MappingProfile MappingDialog::chosen() const {
    const auto index = static_cast<std::size_t>(std::max(0, m_profile->currentIndex()));
    return index < m_profiles.size() ? m_profiles[index] : MappingProfile();
}

void MappingDialog::setFile(const QString& path) {
    m_file->setFullText(path);
}

void MappingDialog::setObstacle(const QString& text) {
    m_obstacle = !text.isEmpty();
    m_fields->setEmptyText(text);
    m_preview->setEmptyText(text);
    showButtons();
}

void MappingDialog::setUseless(const QString& reason) {
    m_useless = !reason.isEmpty();
    setPlainToolTip(m_import, reason);
    m_import->setAccessibleDescription(reason);
    showButtons();
}

void MappingDialog::setNotice(const QString& text) {
    m_notice->setText(breakable(items::cellText(text)));
}

void MappingDialog::setProfiles(const std::vector<MappingProfile>& profiles, const MappingProfile& current, bool edited) {
    m_profiles = profiles;
    m_profile->clear();
    for (const MappingProfile& profile : profiles) {
        QString text = items::cellText(profile.name, maxShownName);
        if (profile.kind == MappingProfile::Kind::Guess) text = tr("Guessed from this file");
        if (profile.kind == MappingProfile::Kind::BuiltIn) text = tr("Usual loggers (built in)");
        //: %1: name of a mapping
        m_profile->addItem(edited && profile == current ? tr("%1, changed").arg(text) : text);
    }
    const auto found = std::find(profiles.begin(), profiles.end(), current);
    m_profile->setCurrentIndex(found == profiles.end() ? 0 : static_cast<int>(found - profiles.begin()));
    showButtons();
}

void MappingDialog::setSaving(bool saving) {
    m_saving = saving;
    showButtons();
}

void MappingDialog::setTheme(render::ThemeId theme) {
    m_fields->setTheme(theme);
    m_preview->setTheme(theme);
}

void MappingDialog::showButtons() {
    const bool saved = chosen().kind == MappingProfile::Kind::Saved;
    m_profile->setEnabled(!m_obstacle && !m_saving);
    m_guess->setEnabled(!m_obstacle);
    m_import->setEnabled(!m_obstacle && !m_useless);
    m_save->setEnabled(!m_obstacle && !m_saving);
    m_rename->setEnabled(saved && !m_saving);
    m_delete->setEnabled(saved && !m_saving);
}

}  // namespace fw::widgets
