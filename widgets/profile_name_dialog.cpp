// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/profile_name_dialog.h"

#include <utility>

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

ProfileNameDialog::ProfileNameDialog(const QString& title, const QString& suggested, std::function<Verdict(const QString&)> judge,
                                     QWidget* parent)
    : QDialog(parent),
      m_judge(std::move(judge)),
      m_name(new QLineEdit(this)),
      m_verdict(plainLabel(this, {}, "secondary")),
      m_use(nullptr) {
    setObjectName(QStringLiteral("profileNameDialog"));
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("profileName"));
    // More than a name may have, so that a long one is told and not cut.
    m_name->setMaxLength(200);
    m_name->setText(suggested);
    m_name->selectAll();
    QLabel* label = plainLabel(this, tr("&Name:"));
    label->setBuddy(m_name);
    m_verdict->setObjectName(QStringLiteral("profileVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(2 * m_verdict->fontMetrics().lineSpacing());
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* buttons = new QDialogButtonBox(this);
    m_use = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("profileSave"));
    makeDefault(m_use);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_verdict);
    column->addWidget(buttons);
    setMinimumWidth(px(380));
    connect(m_name, &QLineEdit::textChanged, this, &ProfileNameDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString name = m_name->text().trimmed();
        accept();
        Q_EMIT chosen(name);
    });
    check();
}

void ProfileNameDialog::check() {
    const Verdict verdict = m_judge(m_name->text().trimmed());
    m_verdict->setText(verdict.text);
    m_use->setText(verdict.replaces ? tr("&Replace") : tr("&Save"));
    m_use->setEnabled(verdict.usable);
}

}  // namespace fw::widgets
