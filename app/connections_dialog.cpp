// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/fit_label.h"
#include "model/items/issue_detail.h"
#include "model/items/text.h"
#include "widgets/choice_box.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

constexpr int longestField = 4096;
constexpr int longestHeaders = 16'384;
constexpr int listWidth = 180;
constexpr int headersHeight = 52;
constexpr int resultLines = 3;

QString ofReason(const Error& error) {
    return items::issueDetailText(IssueCode::TransferFailed, error.message);
}

}  // namespace

ConnectionsDialog::ConnectionsDialog(const std::vector<Connection>& now, QWidget* parent)
    : QDialog(parent),
      m_connections(now),
      m_typed(now.size()),
      m_list(new QListWidget(this)),
      m_add(new QPushButton(tr("&Add"), this)),
      m_remove(new QPushButton(tr("&Remove"), this)),
      m_fields(new QWidget(this)),
      m_kind(new widgets::ChoiceBox(m_fields)),
      m_signIn(new widgets::ChoiceBox(m_fields)),
      m_headers(new QPlainTextEdit(m_fields)),
      m_test(new QPushButton(tr("&Test"), m_fields)),
      m_result(widgets::plainLabel(m_fields, {}, "small")) {
    setObjectName(QStringLiteral("connectionsDialog"));
    setWindowTitle(tr("Connections"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    for (const Connection& connection : m_connections) m_list->addItem(items::cellText(connection.name, 80));
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::show);
    connect(m_add, &QPushButton::clicked, this, &ConnectionsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsDialog::remove);
    for (const QLineEdit* edit : {m_name, m_url, m_user, m_secret, m_certificate, m_key, m_authorities, m_proxy})
        connect(edit, &QLineEdit::textEdited, this, &ConnectionsDialog::take);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &ConnectionsDialog::take);
    for (const QComboBox* box : {m_kind, m_signIn}) connect(box, &QComboBox::currentIndexChanged, this, &ConnectionsDialog::take);
    connect(m_test, &QPushButton::clicked, this, [this] {
        const auto at = static_cast<std::size_t>(m_row);
        if (const QString wrong = trouble(m_connections[at]); !wrong.isEmpty()) {
            setTestResult(wrong, false);
            return;
        }
        m_test->setEnabled(false);
        showTrouble(m_result, {});
        m_result->setText(tr("Asking…"));
        Q_EMIT testRequested(m_connections[at], m_typed[at]);
    });
    if (m_connections.empty())
        show(-1);
    else
        m_list->setCurrentRow(0);
}

QLineEdit* ConnectionsDialog::field(QFormLayout* form, const QString& label, const char* name) {
    auto* edit = new QLineEdit(m_fields);
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(longestField);
    form->addRow(label, edit);
    return edit;
}

QLineEdit* ConnectionsDialog::fileField(QFormLayout* form, const QString& label, const char* name) {
    auto* row = new QHBoxLayout;
    row->setSpacing(widgets::px(6));
    auto* edit = new QLineEdit(m_fields);
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(longestField);
    edit->setPlaceholderText(tr("PEM file"));
    auto* browse = new QPushButton(tr("Browse…"), m_fields);
    browse->setAutoDefault(false);
    row->addWidget(edit, 1);
    row->addWidget(browse);
    form->addRow(label, row);
    auto* caption = qobject_cast<QLabel*>(form->labelForField(row));
    caption->setBuddy(edit);
    edit->setAccessibleName(caption->text().remove(QLatin1Char('&')));
    connect(browse, &QPushButton::clicked, this, [this, edit] {
        auto* files = new QFileDialog(this, tr("Choose a file"), {}, tr("Certificates and keys (*.pem *.crt *.key *.cer);;All files (*)"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        connect(files, &QFileDialog::fileSelected, this, [this, edit](const QString& path) {
            edit->setText(path);
            take();
        });
        files->open();
    });
    return edit;
}

void ConnectionsDialog::layOut() {
    m_list->setObjectName(QStringLiteral("connectionList"));
    m_list->setAccessibleName(tr("Connections"));
    m_list->setFixedWidth(widgets::px(listWidth));
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setSpacing(widgets::px(2));
    m_add->setObjectName(QStringLiteral("connectionAdd"));
    m_remove->setObjectName(QStringLiteral("connectionRemove"));
    m_test->setObjectName(QStringLiteral("connectionTest"));
    m_result->setObjectName(QStringLiteral("connectionResult"));
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fitToText(m_result, resultLines);
    m_result->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (QPushButton* button : {m_add, m_remove, m_test}) button->setAutoDefault(false);

    auto* form = new QFormLayout;
    form->setVerticalSpacing(widgets::px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = field(form, tr("&Name:"), "connectionName");
    m_url = field(form, tr("A&ddress:"), "connectionUrl");
    m_url->setPlaceholderText(QStringLiteral("https://jaeger.example.com/base"));
    m_kind->setObjectName(QStringLiteral("connectionKind"));
    m_kind->addItem(tr("Find out"), static_cast<int>(Connection::Kind::Auto));
    m_kind->addItem(QStringLiteral("Jaeger"), static_cast<int>(Connection::Kind::Jaeger));
    m_kind->addItem(QStringLiteral("Tempo"), static_cast<int>(Connection::Kind::Tempo));
    m_kind->addItem(QStringLiteral("Zipkin"), static_cast<int>(Connection::Kind::Zipkin));
    form->addRow(tr("&Server:"), m_kind);
    m_signIn->setObjectName(QStringLiteral("connectionSignIn"));
    m_signIn->addItem(tr("Nothing"), static_cast<int>(Connection::SignIn::None));
    m_signIn->addItem(tr("Token (bearer)"), static_cast<int>(Connection::SignIn::Bearer));
    m_signIn->addItem(tr("User and password"), static_cast<int>(Connection::SignIn::Basic));
    form->addRow(tr("Signs &in with:"), m_signIn);
    m_user = field(form, tr("&User:"), "connectionUser");
    m_secret = field(form, tr("To&ken or password:"), "connectionSecret");
    m_secret->setEchoMode(QLineEdit::Password);
    m_headers->setObjectName(QStringLiteral("connectionHeaders"));
    m_headers->setPlaceholderText(QStringLiteral("X-Scope-OrgID: team"));
    m_headers->setTabChangesFocus(true);
    m_headers->setFixedHeight(widgets::px(headersHeight));
    form->addRow(tr("&Headers:"), m_headers);
    m_certificate = fileField(form, tr("Client &certificate:"), "connectionCertificate");
    m_key = fileField(form, tr("Its ke&y:"), "connectionKey");
    m_authorities = fileField(form, tr("Trusted auth&orities:"), "connectionAuthorities");
    m_proxy = field(form, tr("&Proxy:"), "connectionProxy");
    m_proxy->setPlaceholderText(tr("as the system says"));

    auto* note = widgets::plainLabel(
        m_fields,
        tr("Tokens and passwords are kept in the keyring of the system and nowhere else; without one they are asked for each time."),
        "small");
    note->setWordWrap(true);
    auto* test = new QHBoxLayout;
    test->addWidget(m_test, 0, Qt::AlignTop);
    test->addWidget(m_result, 1);
    auto* right = new QVBoxLayout(m_fields);
    right->setContentsMargins(0, 0, 0, 0);
    right->addLayout(form);
    right->addWidget(note);
    right->addLayout(test);
    right->addStretch(1);

    auto* listButtons = new QHBoxLayout;
    listButtons->addWidget(m_add);
    listButtons->addWidget(m_remove);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(listButtons);
    auto* both = new QHBoxLayout;
    both->addLayout(left);
    both->addSpacing(widgets::px(8));
    both->addWidget(m_fields, 1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* use = buttons->addButton(tr("Us&e"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("connectionsUse"));
    widgets::makeDefault(use);
    buttons->addButton(tr("Cance&l"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(both, 1);
    column->addSpacing(widgets::px(8));
    column->addWidget(buttons);
    setMinimumWidth(widgets::px(720));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionsDialog::tryUse);
}

void ConnectionsDialog::show(int row) {
    m_showing = true;
    m_row = row;
    const bool any = row >= 0;
    const Connection shown = any ? m_connections[static_cast<std::size_t>(row)] : Connection();
    m_name->setText(shown.name);
    m_url->setText(shown.url);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(shown.kind)));
    m_signIn->setCurrentIndex(m_signIn->findData(static_cast<int>(shown.signIn)));
    m_user->setText(shown.user);
    m_secret->setText(any ? m_typed[static_cast<std::size_t>(row)] : QString());
    m_headers->setPlainText(headersText(shown));
    m_certificate->setText(shown.certificate);
    m_key->setText(shown.key);
    m_authorities->setText(shown.authorities);
    m_proxy->setText(shown.proxy);
    m_result->clear();
    m_headerTrouble.clear();
    m_showing = false;
    update();
}

void ConnectionsDialog::take() {
    if (m_showing || m_row < 0) return;
    const auto at = static_cast<std::size_t>(m_row);
    Connection& made = m_connections[at];
    made.name = m_name->text().trimmed();
    made.url = m_url->text().trimmed();
    made.kind = static_cast<Connection::Kind>(m_kind->currentData().toInt());
    made.signIn = static_cast<Connection::SignIn>(m_signIn->currentData().toInt());
    made.user = m_user->text().trimmed();
    m_typed[at] = m_secret->text();
    made.certificate = m_certificate->text().trimmed();
    made.key = m_key->text().trimmed();
    made.authorities = m_authorities->text().trimmed();
    made.proxy = m_proxy->text().trimmed();
    const auto headers = readHeaders(m_headers->toPlainText().left(longestHeaders));
    m_headerTrouble = headers ? QString() : ofReason(headers.error());
    if (headers) made.headers = *headers;
    m_list->item(m_row)->setText(items::cellText(made.name, 80));
    m_result->clear();
    update();
}

void ConnectionsDialog::update() {
    const bool any = m_row >= 0;
    const auto signIn = static_cast<Connection::SignIn>(m_signIn->currentData().toInt());
    m_fields->setEnabled(any);
    m_remove->setEnabled(any);
    m_test->setEnabled(any);
    m_user->setEnabled(signIn == Connection::SignIn::Basic);
    m_secret->setEnabled(signIn != Connection::SignIn::None);
    m_secret->setPlaceholderText(signIn == Connection::SignIn::None ? QString() : tr("as kept, or asked for"));
}

void ConnectionsDialog::add() {
    Connection made;
    made.name = tr("New connection");
    m_connections.push_back(made);
    m_typed.emplace_back();
    m_list->addItem(made.name);
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void ConnectionsDialog::remove() {
    if (m_row < 0) return;
    const int row = m_row;
    m_connections.erase(m_connections.begin() + row);
    m_typed.erase(m_typed.begin() + row);
    m_row = -1;
    delete m_list->takeItem(row);
    show(m_list->currentRow());
}

QString ConnectionsDialog::trouble(const Connection& connection) const {
    if (!m_headerTrouble.isEmpty()) return asSentence(m_headerTrouble);
    if (connection.name.isEmpty()) return tr("Give the connection a name.");
    const auto same = std::count_if(m_connections.begin(), m_connections.end(),
                                    [&connection](const Connection& other) { return other.name == connection.name; });
    if (same > 1) return tr("Another connection has this name.");
    if (const Result<sources::Url> server = serverOf(connection); !server) return asSentence(ofReason(server.error()));
    if (connection.signIn == Connection::SignIn::Basic && connection.user.isEmpty()) return tr("Give the name of the user.");
    if (const auto proxy = sources::parseUrl(connection.proxy.toStdString()); proxy && !proxy->password.empty())
        return tr("The address of the proxy holds a password, which the settings do not keep: set https_proxy instead.");
    if (const Result<void> good = sources::checkAccess(accessOf(connection, {})); !good) return asSentence(ofReason(good.error()));
    return {};
}

void ConnectionsDialog::tryUse() {
    for (std::size_t i = 0; i < m_connections.size(); ++i) {
        const QString wrong = trouble(m_connections[i]);
        if (wrong.isEmpty()) continue;
        if (m_headerTrouble.isEmpty()) m_list->setCurrentRow(static_cast<int>(i));
        setTestResult(wrong, false);
        return;
    }
    std::map<QString, QString> secrets;
    for (std::size_t i = 0; i < m_connections.size(); ++i)
        if (m_connections[i].wantsSecret() && !m_typed[i].trimmed().isEmpty())
            secrets[m_connections[i].secretName()] = m_typed[i].trimmed();
    const std::vector<Connection> made = m_connections;
    accept();
    Q_EMIT chosen(made, secrets);
}

void ConnectionsDialog::setTestResult(const QString& text, bool good) {
    m_test->setEnabled(m_row >= 0);
    showTrouble(m_result, good ? QString() : text);
    if (good) m_result->setText(QStringLiteral("✓ ") + text);
}

}  // namespace fw::app
