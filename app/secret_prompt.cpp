// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_prompt.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/items/text.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

constexpr int longestTyped = 16'384;

}  // namespace

SecretPrompt::SecretPrompt(const Connection& connection, bool keyring, QWidget* parent)
    : QDialog(parent), m_secret(new QLineEdit(this)), m_keep(new QCheckBox(tr("&Keep it in the keyring of the system"), this)) {
    setObjectName(QStringLiteral("secretPrompt"));
    setWindowTitle(tr("Sign in"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = items::cellText(connection.name, 80);
    const QString address = items::cellText(connection.url, 120);
    const bool basic = connection.signIn == Connection::SignIn::Basic;
    QLabel* what =
        widgets::plainLabel(this, basic ? tr("Password of %1 for “%2” at %3:").arg(items::cellText(connection.user, 80), name, address)
                                        : tr("Token for “%1” at %2:").arg(name, address));
    what->setWordWrap(true);
    what->setBuddy(m_secret);
    m_secret->setObjectName(QStringLiteral("secretField"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setMaxLength(longestTyped);
    m_secret->setAccessibleName(basic ? tr("Password") : tr("Token"));
    m_keep->setObjectName(QStringLiteral("secretKeep"));
    m_keep->setChecked(keyring);
    m_keep->setVisible(keyring);
    QLabel* none =
        widgets::plainLabel(this, tr("This system has no keyring that answers: it is asked for each time and written nowhere."), "small");
    none->setWordWrap(true);
    none->setVisible(!keyring);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* use = buttons->addButton(tr("&Sign in"), QDialogButtonBox::AcceptRole);
    widgets::makeDefault(use);
    use->setEnabled(false);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{what, m_secret, m_keep, none}) column->addWidget(widget);
    column->addSpacing(widgets::px(8));
    column->addWidget(buttons);
    setMinimumWidth(widgets::px(420));
    connect(m_secret, &QLineEdit::textChanged, use, [use](const QString& text) { use->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString secret = m_secret->text().trimmed();
        const bool keep = m_keep->isChecked();
        m_secret->clear();
        accept();
        Q_EMIT given(secret, keep);
    });
}

}  // namespace fw::app
