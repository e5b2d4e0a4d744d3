// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_dialog.h"

#include <algorithm>
#include <cstdint>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "app/export_texts.h"
#include "app/redaction_list.h"
#include "model/items/text.h"
#include "widgets/choice_box.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

using Format = ExportChoice::Format;
using Traces = ExportChoice::Traces;

constexpr int dialogWidth = 700;
constexpr int typingMs = 300;
constexpr int longestText = 1000;
enum ShiftKind : int { NoShift, RandomShift, OwnShift };

QString openText(const QString& name) {
    return ExportDialog::tr("This trace: %1").arg(name);
}

}  // namespace

ExportDialog::ExportDialog(const ExportOffer& offer, const ExportChoice& first, const QString& folder, const QString& openName,
                           QWidget* parent)
    : QDialog(parent),
      m_offer(offer),
      m_folder(folder),
      m_openName(openName),
      m_format(new widgets::ChoiceBox(this)),
      m_traces(new widgets::ChoiceBox(this)),
      m_scale(new widgets::ChoiceBox(this)),
      m_theme(new widgets::ChoiceBox(this)),
      m_whole(new QCheckBox(tr("&Whole trace, not only the part that is seen"), this)),
      m_picture(new QLineEdit(this)),
      m_redact(new QCheckBox(tr("Leave out secrets and pe&rsons"), this)),
      m_rules(new QLineEdit(this)),
      m_browse(new QPushButton(tr("Browse…"), this)),
      m_shift(new widgets::ChoiceBox(this)),
      m_shiftBy(new QLineEdit(this)),
      m_goes(widgets::plainLabel(this)),
      m_all(new QCheckBox(tr("Show &all"), this)),
      m_list(new RedactionList(this)),
      m_note(widgets::plainLabel(this, {}, "small")),
      m_progress(new QProgressBar(this)),
      m_soon(new QTimer(this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    fill(offer, first);
    layOut();
    connectParts();
    update();
    // From the event loop: whoever made this has not connected yet.
    m_soon->start(0);
}

void ExportDialog::fill(const ExportOffer& offer, const ExportChoice& first) {
    m_format->setObjectName(QStringLiteral("exportFormat"));
    for (int format = 0; format <= static_cast<int>(Format::Csv); ++format)
        m_format->addItem(ExportTexts::ofFormat(static_cast<Format>(format)), format);
    m_format->setCurrentIndex(static_cast<int>(first.format));
    m_traces->setObjectName(QStringLiteral("exportTraces"));
    const auto number = [](quint64 count) { return static_cast<int>(std::min<quint64>(count, INT32_MAX)); };
    if (!offer.open.isEmpty()) m_traces->addItem(openText(offer.open), static_cast<int>(Traces::Open));
    if (offer.chosenKnown > 0) {
        m_traces->addItem(offer.chosen == offer.chosenKnown ? tr("The %Ln chosen trace(s)", nullptr, number(offer.chosen))
                                                            : tr("%1 of %2 chosen traces, those that were scrolled to")
                                                                  .arg(items::countText(offer.chosenKnown), items::countText(offer.chosen)),
                          static_cast<int>(Traces::Chosen));
    }
    if (offer.listed > 0)
        m_traces->addItem(tr("All %Ln trace(s) of the list", nullptr, number(offer.listed)), static_cast<int>(Traces::Listed));
    m_traces->setCurrentIndex(std::max(0, m_traces->findData(static_cast<int>(first.traces))));
    m_scale->setObjectName(QStringLiteral("exportScale"));
    for (int scale = 1; scale <= 4; ++scale) m_scale->addItem(tr("%1×").arg(scale), scale);
    m_scale->setCurrentIndex(std::clamp(first.scale, 1, 4) - 1);
    m_theme->setObjectName(QStringLiteral("exportTheme"));
    m_theme->addItem(tr("Light"), static_cast<int>(PictureChoice::Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(PictureChoice::Theme::Dark));
    m_theme->addItem(tr("As in the window"), static_cast<int>(PictureChoice::Theme::AsWindow));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(first.theme)));
    m_whole->setObjectName(QStringLiteral("exportWhole"));
    m_whole->setChecked(first.wholeTrace);
    m_picture->setObjectName(QStringLiteral("exportPicture"));
    m_picture->setMaxLength(longestText);
    m_picture->setPlaceholderText(tr("name of a file beside it; empty: none"));
    m_picture->setText(offer.picture);
    m_redact->setObjectName(QStringLiteral("exportRedact"));
    m_redact->setChecked(first.redact);
    m_rules->setObjectName(QStringLiteral("exportRules"));
    m_rules->setMaxLength(longestText);
    m_rules->setPlaceholderText(tr("file with lines such as: key session, text ORDER-\\d+"));
    m_rules->setText(first.ruleFile);
    m_browse->setObjectName(QStringLiteral("exportBrowse"));
    m_browse->setAutoDefault(false);
    m_shift->setObjectName(QStringLiteral("exportShift"));
    m_shift->addItem(tr("as recorded"), NoShift);
    m_shift->addItem(tr("moved by days that nobody is told"), RandomShift);
    m_shift->addItem(tr("moved by:"), OwnShift);
    m_shift->setCurrentIndex(first.shift.isEmpty() ? NoShift : first.shift == QLatin1String("random") ? RandomShift : OwnShift);
    m_shiftBy->setObjectName(QStringLiteral("exportShiftBy"));
    m_shiftBy->setMaxLength(40);
    m_shiftBy->setPlaceholderText(QStringLiteral("-2d"));
    m_shiftBy->setAccessibleName(tr("Times are moved by"));
    if (m_shift->currentIndex() == OwnShift) m_shiftBy->setText(first.shift);
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_goes->setObjectName(QStringLiteral("exportGoes"));
    m_note->setObjectName(QStringLiteral("exportNote"));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress"));
}

void ExportDialog::layOut() {
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(widgets::px(8));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("&Traces:"), m_traces);
    m_form->addRow(tr("Si&ze:"), m_scale);
    m_form->addRow(tr("T&heme:"), m_theme);
    m_form->addRow(m_whole);
    m_form->addRow(tr("&Picture:"), m_picture);
    m_form->addRow(m_redact);
    auto* rules = new QHBoxLayout;
    rules->setSpacing(widgets::px(6));
    rules->addWidget(m_rules, 1);
    rules->addWidget(m_browse);
    m_form->addRow(tr("Rules of your &own:"), rules);
    qobject_cast<QLabel*>(m_form->labelForField(rules))->setBuddy(m_rules);
    m_rules->setAccessibleName(tr("Rules of your own"));
    auto* times = new QHBoxLayout;
    times->setSpacing(widgets::px(6));
    times->addWidget(m_shift, 1);
    times->addWidget(m_shiftBy);
    m_form->addRow(tr("T&imes:"), times);
    qobject_cast<QLabel*>(m_form->labelForField(times))->setBuddy(m_shift);
    m_shiftBy->setFixedWidth(widgets::px(100));

    auto* head = new QHBoxLayout;
    head->addWidget(m_goes, 1);
    head->addWidget(m_all);
    m_list->setMinimumHeight(widgets::px(96));
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * m_note->fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(widgets::px(4));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);

    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("exportSave"));
    widgets::makeDefault(m_save);
    m_copy = buttons->addButton(tr("&Copy to clipboard"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("exportCopy"));
    m_copy->setAutoDefault(false);
    m_cancel = buttons->addButton(tr("Cance&l"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    m_cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    setMinimumWidth(widgets::px(dialogWidth));
}

void ExportDialog::connectParts() {
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &ExportDialog::ask);
    const auto changed = [this] {
        update();
        m_soon->start(0);
    };
    for (QComboBox* box : {m_format, m_traces, m_scale, m_theme, m_shift}) connect(box, &QComboBox::currentIndexChanged, this, changed);
    for (QCheckBox* box : {m_redact, m_whole}) connect(box, &QCheckBox::toggled, this, changed);
    for (QLineEdit* edit : {m_rules, m_shiftBy}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            showState(State::Looking, {});
            m_soon->start(typingMs);
        });
    }
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::chooseRules);
    connect(m_all, &QCheckBox::toggled, m_list, &RedactionList::setAllShown);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(choice()); });
}

ExportChoice ExportDialog::choice() const {
    ExportChoice choice;
    choice.format = static_cast<Format>(m_format->currentData().toInt());
    choice.traces = choice.isPicture() ? Traces::Open : static_cast<Traces>(m_traces->currentData().toInt());
    choice.redact = m_redact->isChecked();
    choice.ruleFile = m_rules->text().trimmed();
    if (m_shift->currentIndex() == RandomShift) choice.shift = QStringLiteral("random");
    if (m_shift->currentIndex() == OwnShift) choice.shift = m_shiftBy->text().trimmed();
    choice.scale = m_scale->currentData().toInt();
    choice.theme = static_cast<PictureChoice::Theme>(m_theme->currentData().toInt());
    choice.wholeTrace = m_whole->isChecked();
    return choice;
}

QString ExportDialog::picture() const {
    return m_picture->text().trimmed();
}

quint64 ExportDialog::tracesOf(Traces traces) const {
    return traces == Traces::Open ? 1 : traces == Traces::Chosen ? m_offer.chosenKnown : m_offer.listed;
}

void ExportDialog::update() {
    const ExportChoice now = choice();
    const bool picture = now.isPicture();
    m_form->setRowVisible(m_scale, now.format == Format::Png);
    m_form->setRowVisible(m_theme, picture);
    m_form->setRowVisible(m_whole, picture && m_offer.partSeen);
    m_form->setRowVisible(m_picture, now.format == Format::Markdown);
    m_copy->setVisible(now.format == Format::Markdown);
    const bool writing = m_state == State::Writing;
    for (QWidget* part : std::initializer_list<QWidget*>{m_format, m_scale, m_theme, m_whole, m_picture, m_redact})
        part->setEnabled(!writing);
    m_traces->setEnabled(!writing && !picture);
    if (picture && m_offer.open.isEmpty()) m_traces->setEnabled(false);
    for (QWidget* part : std::initializer_list<QWidget*>{m_rules, m_browse, m_shift}) part->setEnabled(!writing && now.redact);
    m_shiftBy->setVisible(m_shift->currentIndex() == OwnShift);
    m_shiftBy->setEnabled(!writing && now.redact);
    m_list->setEnabled(now.redact);
    m_all->setEnabled(now.redact);
    m_save->setEnabled(m_state == State::Ready);
    m_copy->setEnabled(m_state == State::Ready);
    m_cancel->setText(writing ? tr("S&top") : tr("Cance&l"));
    m_progress->setVisible(writing || m_state == State::Looking);
}

void ExportDialog::showState(State state, const QString& text) {
    m_state = state;
    m_note->setText(text);
    update();
}

void ExportDialog::ask() {
    if (m_state == State::Writing) return;
    const ExportChoice now = choice();
    m_list->setCounts({});
    m_goes->setText(now.redact ? QString() : tr("Nothing is left out: everything goes as it is."));
    const QString refusal = now.isPicture() && m_offer.open.isEmpty() ? tr("A picture is made of an open trace, and none is open.")
                            : now.kind() && isPage(*now.kind()) && tracesOf(now.traces) > mostPageTraces
                                ? tr("%1 holds at most %2 traces; the other formats hold all.")
                                      .arg(ExportTexts::ofFormat(now.format), items::countText(mostPageTraces))
                            : now.redact && m_shift->currentIndex() == OwnShift && now.shift.isEmpty()
                                ? tr("By how much are the times to be moved?")
                                : QString();
    if (!refusal.isEmpty()) {
        showState(State::Refused, refusal);
        Q_EMIT previewUnwanted();
        return;
    }
    showState(State::Looking, tr("Looking at what is to be written…"));
    m_progress->setRange(0, 0);
    Q_EMIT previewWanted(now);
}

void ExportDialog::setLooking(const ExportProgress& at) {
    if (m_state != State::Looking) return;
    m_note->setText(tr("Looking at what is to be written: %1").arg(ExportTexts::ofProgress(at)));
    m_progress->setRange(0, static_cast<int>(std::min<std::uint64_t>(at.allTraces, INT32_MAX)));
    m_progress->setValue(static_cast<int>(std::min<std::uint64_t>(at.traces, INT32_MAX)));
}

void ExportDialog::setPreview(const ExportDone& done, bool redacted) {
    if (m_state != State::Looking || m_soon->isActive()) return;
    m_list->setCounts(done.redacted);
    if (redacted) m_goes->setText(done.removed == 0 ? tr("No rule found anything to leave out.") : ExportTexts::ofRemoved(done.removed));
    const QString losses = ExportTexts::ofLosses(done, choice().format);
    const QString amount = ExportTexts::ofAmount(done);
    showState(done.traces == 0 ? State::Refused : State::Ready, losses.isEmpty() ? amount : amount + QStringLiteral(". ") + losses);
}

void ExportDialog::setTrouble(const QString& text) {
    showState(State::Refused, text);
}

void ExportDialog::setWriting(const ExportProgress& at) {
    if (m_state != State::Writing) return;
    m_note->setText(tr("Writing: %1").arg(ExportTexts::ofProgress(at)));
    m_progress->setRange(0, static_cast<int>(std::min<std::uint64_t>(at.allTraces, INT32_MAX)));
    m_progress->setValue(static_cast<int>(std::min<std::uint64_t>(at.traces, INT32_MAX)));
}

void ExportDialog::setStopped(const QString& text) {
    showState(State::Ready, text);
}

void ExportDialog::chooseRules() {
    auto* files = new QFileDialog(this, tr("Choose a file of rules"), QFileInfo(m_rules->text()).absolutePath());
    files->setObjectName(QStringLiteral("exportRuleFiles"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, m_rules, &QLineEdit::setText);
    files->open();
}

void ExportDialog::save() {
    const ExportChoice now = choice();
    const QString suffix = ExportTexts::suffix(now.format);
    const QString stem = now.traces == Traces::Open ? m_openName : QStringLiteral("framewake-traces");
    auto* files = new QFileDialog(this, tr("Save export"), QDir(m_folder).filePath(stem + QLatin1Char('.') + suffix),
                                  ExportTexts::filter(now.format));
    files->setObjectName(QStringLiteral("exportFiles"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(suffix);
    connect(files, &QFileDialog::fileSelected, this, [this, now](const QString& path) {
        showState(State::Writing, tr("Writing…"));
        m_progress->setRange(0, 0);
        m_cancel->setFocus();
        Q_EMIT saveRequested(now, path);
    });
    files->open();
}

void ExportDialog::done(int result) {
    // Esc and the close button mean the writing while there is one.
    if (m_state == State::Writing && result == QDialog::Rejected) {
        Q_EMIT stopRequested();
        return;
    }
    QDialog::done(result);
}

}  // namespace fw::app
