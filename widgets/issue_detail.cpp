// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/issue_detail.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include "model/items/issue_text.h"
#include "model/items/text.h"
#include "widgets/excerpt_view.h"
#include "widgets/flow_layout.h"
#include "widgets/icon_button.h"
#include "widgets/issue_delegate.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

/// A label that wraps and never asks for more width than there is, whatever it shows.
QLabel* paragraph(QWidget* parent, const char* textStyle) {
    QLabel* label = plainLabel(parent, {}, textStyle);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

}  // namespace

IssueDetail::IssueDetail(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(px(220));
    auto* page = new QWidget(this);
    page->setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(page, "fwPanel", "panel");
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(px(16), px(12), px(16), px(12));
    m_body = new QWidget(page);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    m_sign = plainLabel(m_body);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    m_title = paragraph(m_body, "cardHeading");
    head->addWidget(m_title, 1);
    column->addLayout(head);
    m_place = paragraph(m_body, "secondary");
    column->addWidget(m_place);
    m_excerpt = new ExcerptView(m_body);
    column->addWidget(m_excerpt);
    m_done = paragraph(m_body, "secondary");
    column->addWidget(m_done);
    column->addSpacing(px(4));
    auto* buttons = new FlowLayout(px(8), px(8));
    m_copy = new QPushButton(besideIcon(tr("Copy")), m_body);
    m_again = new QPushButton(tr("Read the file again"), m_body);
    m_join = new QPushButton(m_body);
    m_join->setObjectName(QStringLiteral("joinTraces"));
    buttons->addWidget(m_join);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_again);
    column->addLayout(buttons);
    auto* mapping = new FlowLayout(px(2), px(0));
    m_mapHint = plainLabel(m_body, tr("Fields not where they should be?"), "hint");
    m_mapHint->setMinimumHeight(px(24));
    m_map = new QPushButton(tr("Map fields of this log…"), m_body);
    m_map->setObjectName(QStringLiteral("mapFields"));
    setStyleProperty(m_map, "fwButton", "link");
    mapping->addWidget(m_mapHint);
    mapping->addWidget(m_map);
    column->addLayout(mapping);
    outer->addWidget(m_body);
    outer->addStretch(1);
    setWidget(page);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_issue) copyPlain(items::issueReport(*m_issue));
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_issue) Q_EMIT readAgainRequested(items::fullText(m_issue->source));
    });
    connect(m_join, &QPushButton::clicked, this, [this] {
        if (m_issue) Q_EMIT joinRequested(*m_issue);
    });
    connect(m_map, &QPushButton::clicked, this, [this] {
        if (m_issue) Q_EMIT mappingRequested(items::fullText(m_issue->source));
    });
    showIssue();
}

void IssueDetail::setIssue(std::optional<ImportIssue> issue) {
    const auto same = [](const ImportIssue& a, const ImportIssue& b) {
        return a.code == b.code && a.source == b.source && a.line == b.line && a.offset == b.offset && a.detail == b.detail;
    };
    const bool another = issue && !(m_issue && same(*m_issue, *issue));
    if (!another && issue.has_value() == m_issue.has_value() && m_issue && m_issue->count == issue->count) return;
    m_issue = std::move(issue);
    if (another) m_context.reset();
    showIssue();
    if (another && m_issue->line && isVisible()) Q_EMIT contextWanted(*m_issue);
}

void IssueDetail::setContext(const ImportIssue& issue, const items::IssueContext& context) {
    if (!m_issue || issue.source != m_issue->source || issue.line != m_issue->line || issue.code != m_issue->code) return;
    m_context = context;
    showIssue();
}

void IssueDetail::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    if (m_issue && m_issue->line && !m_context) Q_EMIT contextWanted(*m_issue);
}

void IssueDetail::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_excerpt->setTheme(theme);
    const render::Theme& colors = render::theme(theme);
    m_copy->setIcon(render::icon(QStringLiteral("copy"), colors.text2));
    m_copy->setIconSize(QSize(px(12), px(12)));
    showIssue();
}

void IssueDetail::showIssue() {
    m_body->setVisible(m_issue.has_value());
    if (!m_issue) return;
    const ImportIssue& issue = *m_issue;
    const int severity = static_cast<int>(issue.severity);
    setSign(m_sign, severityIcon(severity), severityColor(severity, render::theme(m_theme)), 16);
    m_title->setText(breakable(items::issueReasonText(issue)));
    QStringList place{items::cellText(issue.source, 600), items::issueWhereText(issue)};
    if (issue.line && issue.offset && issue.count <= 1) place += tr("byte %1").arg(items::countText(*issue.offset));
    m_place->setText(breakable(place.join(QStringLiteral(", "))));
    m_excerpt->setIssue(issue, items::issueCauseText(issue.code));
    if (m_context) m_excerpt->setContext(*m_context);
    m_done->setText(tr("What was done: %1.").arg(items::insideSentence(items::issueActionText(issue.code))));
    m_join->setVisible(cutIdPair(issue).has_value());
    m_join->setText(issue.count > 1 ? tr("Join all such traces") : tr("Join the two traces"));
    m_again->setVisible(!issue.source.empty());
    m_mapHint->setVisible(items::mayNeedMapping(issue));
    m_map->setVisible(items::mayNeedMapping(issue));
}

}  // namespace fw::widgets
