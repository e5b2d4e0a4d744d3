// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch_dialog.h"

#include <array>
#include <utility>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/fit_label.h"
#include "model/core/duration_value.h"
#include "model/items/issue_detail.h"
#include "model/items/text.h"
#include "widgets/choice_box.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

constexpr int noteLines = 2;
constexpr int longestWord = 1000;
constexpr int longestAttributes = 16'384;
constexpr int attributesHeight = 52;
constexpr int usualLimit = 1000;
constexpr int mostTraces = 100'000;
constexpr qint64 minuteNs = 60'000'000'000;

}  // namespace

FetchDialog::FetchDialog(std::vector<Connection> connections, QString frameKey, QWidget* parent)
    : QDialog(parent),
      m_connections(std::move(connections)),
      m_frameKey(std::move(frameKey)),
      m_connection(new widgets::ChoiceBox(this)),
      m_id(new QLineEdit(this)),
      m_service(new widgets::ChoiceBox(this)),
      m_operation(new QLineEdit(this)),
      m_attributes(new QPlainTextEdit(this)),
      m_least(new QLineEdit(this)),
      m_most(new QLineEdit(this)),
      m_window(new widgets::ChoiceBox(this)),
      m_limit(new QSpinBox(this)),
      m_note(widgets::plainLabel(this, {}, "small")) {
    setObjectName(QStringLiteral("fetchDialog"));
    setWindowTitle(tr("Fetch traces"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_connection, &QComboBox::currentIndexChanged, this, &FetchDialog::chooseConnection);
    const auto update = [this] {
        const bool all = m_id->text().trimmed().isEmpty();
        for (QWidget* part : std::initializer_list<QWidget*>{m_service, m_operation, m_attributes, m_least, m_most}) part->setEnabled(all);
        // A frame is searched for in a window too, a trace id is not.
        const bool trace = sources::traceIdIn(m_id->text().trimmed().toStdString()).has_value();
        m_window->setEnabled(!trace);
        m_limit->setEnabled(!trace);
    };
    connect(m_id, &QLineEdit::textChanged, this, update);
    // From the event loop: whoever made this has not connected yet.
    QMetaObject::invokeMethod(this, &FetchDialog::chooseConnection, Qt::QueuedConnection);
}

void FetchDialog::layOut() {
    m_connection->setObjectName(QStringLiteral("fetchConnection"));
    for (const Connection& connection : m_connections) m_connection->addItem(items::cellText(connection.name, 80));
    m_id->setObjectName(QStringLiteral("fetchId"));
    m_id->setPlaceholderText(tr("alone is enough; empty: a search"));
    m_service->setObjectName(QStringLiteral("fetchService"));
    m_service->setEditable(true);
    m_service->setInsertPolicy(QComboBox::NoInsert);
    m_service->lineEdit()->setPlaceholderText(tr("any"));
    m_operation->setObjectName(QStringLiteral("fetchOperation"));
    m_operation->setPlaceholderText(tr("any"));
    m_attributes->setObjectName(QStringLiteral("fetchAttributes"));
    m_attributes->setPlaceholderText(QStringLiteral("camera.id=cam01"));
    m_attributes->setTabChangesFocus(true);
    m_attributes->setFixedHeight(widgets::px(attributesHeight));
    m_least->setObjectName(QStringLiteral("fetchLeast"));
    m_least->setPlaceholderText(QStringLiteral("250ms"));
    m_least->setAccessibleName(tr("At least this long"));
    m_most->setObjectName(QStringLiteral("fetchMost"));
    m_most->setPlaceholderText(QStringLiteral("2s"));
    m_most->setAccessibleName(tr("At most this long"));
    for (QLineEdit* edit : {m_id, m_operation, m_least, m_most, m_service->lineEdit()}) edit->setMaxLength(longestWord);
    m_window->setObjectName(QStringLiteral("fetchWindow"));
    const std::array<std::pair<QString, qint64>, 6> windows = {{{tr("last 15 minutes"), 15},
                                                                {tr("last hour"), 60},
                                                                {tr("last 6 hours"), 360},
                                                                {tr("last day"), 1'440},
                                                                {tr("last 2 days"), 2'880},
                                                                {tr("last 7 days"), 10'080}}};
    for (const auto& [text, minutes] : windows) m_window->addItem(text, minutes * minuteNs);
    m_window->setCurrentIndex(1);
    m_limit->setObjectName(QStringLiteral("fetchLimit"));
    m_limit->setRange(1, mostTraces);
    m_limit->setValue(usualLimit);
    m_limit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_note->setObjectName(QStringLiteral("fetchNote"));
    m_note->setWordWrap(true);
    fitToText(m_note, noteLines);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto* durations = new QHBoxLayout;
    durations->setSpacing(widgets::px(6));
    durations->addWidget(m_least, 1);
    durations->addWidget(widgets::plainLabel(this, tr("to")));
    durations->addWidget(m_most, 1);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(widgets::px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Connection:"), m_connection);
    form->addRow(tr("Trace or frame &id:"), m_id);
    form->addRow(tr("&Service:"), m_service);
    form->addRow(tr("&Operation:"), m_operation);
    form->addRow(tr("&Attributes:"), m_attributes);
    form->addRow(tr("&Duration:"), durations);
    qobject_cast<QLabel*>(form->labelForField(durations))->setBuddy(m_least);
    form->addRow(tr("&Window:"), m_window);
    form->addRow(tr("At &most, traces:"), m_limit);
    auto* buttons = new QDialogButtonBox(this);
    m_fetch = buttons->addButton(tr("&Fetch"), QDialogButtonBox::AcceptRole);
    m_fetch->setObjectName(QStringLiteral("fetchNow"));
    widgets::makeDefault(m_fetch);
    buttons->addButton(tr("Cance&l"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(buttons);
    setMinimumWidth(widgets::px(480));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &FetchDialog::tryFetch);
}

const Connection& FetchDialog::connection() const {
    return m_connections[static_cast<std::size_t>(m_connection->currentIndex())];
}

void FetchDialog::chooseConnection() {
    m_service->clear();
    m_service->setEditText({});
    showTrouble(m_note, {});
    m_note->setText(tr("Asking for the services…"));
    Q_EMIT servicesWanted(connection());
}

void FetchDialog::setServices(const QStringList& services, const QString& trouble) {
    const QString typed = m_service->currentText();
    m_service->clear();
    for (const QString& service : services) m_service->addItem(items::fullText(service.toStdString()), service);
    m_service->setCurrentIndex(-1);
    m_service->setEditText(typed);
    showTrouble(m_note, trouble);
}

Result<sources::TraceLink> FetchDialog::question() const {
    Result<sources::Url> server = serverOf(connection());
    if (!server) return tl::unexpected<Error>(server.error());
    sources::TraceLink link;
    sources::TraceQuestion& asked = link.question;
    asked.server = *server;
    asked.backend = backendOf(connection());
    const std::string id = m_id->text().trimmed().toStdString();
    if (const auto trace = sources::traceIdIn(id)) {
        asked.traceIds = {*trace};
        return link;
    }
    link.search = true;
    asked.lookbackNs = m_window->currentData().toLongLong();
    asked.limit = static_cast<std::uint64_t>(m_limit->value());
    if (!id.empty()) {
        asked.attributes.emplace_back(m_frameKey.toStdString(), id);
        return link;
    }
    // A name that was chosen counts as it is, whatever of it could not be shown.
    const int chosen = m_service->findText(m_service->currentText());
    asked.service = (chosen >= 0 ? m_service->itemData(chosen).toString() : m_service->currentText().trimmed()).toStdString();
    asked.operation = m_operation->text().trimmed().toStdString();
    for (const QString& line : m_attributes->toPlainText().left(longestAttributes).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty()) continue;
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals < 1) return fail(ErrorKind::Usage, tr("An attribute is a line such as camera.id=cam01").toStdString());
        asked.attributes.emplace_back(line.left(equals).trimmed().toStdString(), line.mid(equals + 1).trimmed().toStdString());
    }
    for (const auto& [edit, into] : {std::pair(m_least, &asked.minDurationNs), std::pair(m_most, &asked.maxDurationNs)}) {
        const QString text = edit->text().trimmed();
        if (text.isEmpty()) continue;
        *into = readDuration(text.toStdString());
        if (!*into || **into <= 0)
            return fail(ErrorKind::Usage,
                        tr("“%1” is not a duration such as 250ms, 1.5s, 1h30m or 2d").arg(items::cellText(text, 40)).toStdString());
    }
    return link;
}

void FetchDialog::tryFetch() {
    const Result<sources::TraceLink> link = question();
    if (!link) {
        showTrouble(m_note, asSentence(items::issueDetailText(IssueCode::TransferFailed, link.error().message)));
        return;
    }
    const Connection to = connection();
    accept();
    Q_EMIT fetchRequested(to, *link);
}

}  // namespace fw::app
