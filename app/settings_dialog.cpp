// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_dialog.h"

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/spoken_languages.h"
#include "widgets/choice_box.h"
#include "widgets/elided_label.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

constexpr double gigabyte = 1e9;
constexpr double leastLimit = 0.1;
constexpr int maxKey = 200;
constexpr int maxKeys = 1000;

/// Gigabytes with one decimal; 0 is no limit. Less than the least limit can be typed and becomes that, never 0.
class LimitBox final : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    double valueFromText(const QString& text) const override { return shown(QDoubleSpinBox::valueFromText(text)); }
    QString textFromValue(double value) const override { return locale().toString(value, 'f', 1).remove(locale().groupSeparator()); }
    static double shown(double value) { return value > 0 ? std::max(std::round(value * 10) / 10, leastLimit) : 0; }
};

}  // namespace

SettingsDialog::SettingsDialog(const SettingsChoice& now, const QString& cachePath, QWidget* parent)
    : QDialog(parent),
      m_before(now),
      m_frameKey(new QLineEdit(this)),
      m_zone(new widgets::ChoiceBox(this)),
      m_theme(new widgets::ChoiceBox(this)),
      m_language(new widgets::ChoiceBox(this)),
      m_limit(new LimitBox(this)),
      m_age(new QSpinBox(this)) {
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);

    m_theme->setObjectName(QStringLiteral("settingsTheme"));
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(now.theme)));
    m_zone->setObjectName(QStringLiteral("settingsZone"));
    m_zone->addItem(QStringLiteral("UTC"), true);
    m_zone->addItem(tr("Local time"), false);
    m_zone->setCurrentIndex(m_zone->findData(now.utc));
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_language->addItem(tr("As the system"), QString());
    for (const SpokenLanguage& language : spokenLanguages()) m_language->addItem(language.ownName, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(spokenCode(now.language))));

    m_frameKey->setObjectName(QStringLiteral("settingsFrameKey"));
    m_frameKey->setMaxLength(maxKey);
    m_frameKey->setFont(widgets::monoFont());
    m_frameKey->setText(now.frameKey);
    m_limit->setObjectName(QStringLiteral("settingsLimit"));
    m_limit->setRange(0, 10'000);
    m_limit->setDecimals(9);  // what may be typed; one decimal is kept
    m_limit->setSpecialValueText(tr("no limit"));
    m_limit->setSuffix(QStringLiteral(" GB"));
    m_limit->setValue(LimitBox::shown(static_cast<double>(now.cacheLimitBytes) / gigabyte));
    m_shownLimit = m_limit->value();
    m_limit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_age->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_age->setObjectName(QStringLiteral("settingsAge"));
    m_age->setRange(0, SettingsData::maxAgeDays);
    m_age->setSpecialValueText(tr("no limit"));
    m_age->setSuffix(tr(" days"));
    m_age->setValue(now.cacheAgeDays);

    auto* cache = new QHBoxLayout;
    auto* path = new widgets::ElidedLabel(this, Qt::ElideMiddle);
    path->setFullText(cachePath);
    path->setMinimumWidth(widgets::px(220));
    auto* other = new QPushButton(tr("C&hoose another…"), this);
    other->setObjectName(QStringLiteral("settingsOtherCache"));
    cache->addWidget(path, 1);
    cache->addWidget(other);
    auto* reset = new QPushButton(tr("Reset la&yout"), this);
    reset->setObjectName(QStringLiteral("settingsReset"));

    const auto note = [this](const QString& text) {
        QLabel* label = widgets::plainLabel(this, text, "small");
        label->setWordWrap(true);
        return label;
    };
    // On a small screen what has no room is scrolled to.
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, widgets::px(8), 0);
    form->setVerticalSpacing(widgets::px(8));
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("Ti&me zone:"), m_zone);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Frame ids are in:"), m_frameKey);
    form->addRow(QString(), note(tr("The attribute whose values name a frame. The cache is indexed anew when it changes; new caches start "
                                    "with it.")));
    m_waits = std::make_unique<WaitFields>(now.waits, form, this);
    m_clocks = new QSpinBox(this);
    m_clocks->setObjectName(QStringLiteral("settingsClockLimit"));
    m_clocks->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_clocks->setRange(0, SettingsData::maxClockLimitMs);
    m_clocks->setSuffix(QStringLiteral(" ms"));
    m_clocks->setValue(now.clockLimitMs);
    form->addRow(tr("Clocks are corrected by:"), m_clocks);
    form->addRow(QString(), note(tr("At most, and only where you ask for it in a trace. Hosts whose clocks are off by more are told.")));
    form->addRow(tr("Cache:"), cache);
    form->addRow(tr("At most:"), m_limit);
    form->addRow(tr("Unused for at most:"), m_age);
    form->addRow(QString(), note(tr("After an import the traces that were not used for longest leave the cache; those that you keep by "
                                    "their menu stay.")));
    const std::array<QString, analysis::aiRoleCount> roles = {tr("Model:"),       tr("Tokens in:"),  tr("Tokens out:"),
                                                              tr("Tokens, all:"), tr("Confidence:"), tr("Count:")};
    for (std::size_t role = 0; role < roles.size(); ++role) {
        m_aiKeys[role] = new QLineEdit(this);
        m_aiKeys[role]->setObjectName(QStringLiteral("settingsAi%1").arg(role));
        m_aiKeys[role]->setMaxLength(maxKeys);
        m_aiKeys[role]->setFont(widgets::monoFont());
        m_aiKeys[role]->setText(now.aiKeys.value(static_cast<qsizetype>(role)));
        m_aiKeys[role]->setCursorPosition(0);
        form->addRow(roles[role], m_aiKeys[role]);
    }
    form->addRow(QString(), note(tr("Attributes of AI spans, with commas between them; of several that a span has the first one counts.")));
    m_log = new QCheckBox(tr("&Keep a log of the program's events"), this);
    m_log->setObjectName(QStringLiteral("settingsLog"));
    m_log->setChecked(now.eventLog);
    form->addRow(tr("Log:"), m_log);
    form->addRow(QString(), note(tr("Starts, and how imports and fetches ended, in figures: for reports of faults. No names, addresses or "
                                    "contents of traces; at most half a megabyte, on this machine only.")));
    auto* layoutRow = new QHBoxLayout;
    layoutRow->addWidget(reset);
    layoutRow->addStretch(1);
    form->addRow(tr("Window:"), layoutRow);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* use = buttons->addButton(tr("&Use"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("settingsUse"));
    widgets::makeDefault(use);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    // What the notes need follows from their width, not from their hints, which are those of a narrow label.
    page->setMinimumHeight(1);
    for (QLabel* label : page->findChildren<QLabel*>())
        if (label->wordWrap()) {
            label->setMinimumHeight(1);
            QSizePolicy policy = label->sizePolicy();
            policy.setVerticalPolicy(QSizePolicy::Ignored);
            label->setSizePolicy(policy);
        }
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addSpacing(widgets::px(8));
    column->addWidget(buttons);
    // Sizes that depend on the style count as soon as it is applied.
    page->ensurePolished();
    for (QWidget* part : page->findChildren<QWidget*>()) part->ensurePolished();
    const int bar = scroll->verticalScrollBar()->sizeHint().width();
    scroll->setMinimumWidth(std::max(page->minimumSizeHint().width() + bar, widgets::px(440)));
    const int wide = std::max(scroll->minimumWidth(), widgets::px(580));
    const int high = form->totalHeightForWidth(wide - bar);
    const QMargins around = column->contentsMargins();
    resize(QSize(wide + around.left() + around.right(),
                 high + widgets::px(8) + buttons->sizeHint().height() + 2 * column->spacing() + around.top() + around.bottom())
               .boundedTo(screen()->availableSize() * 9 / 10));

    const auto check = [this, use] { use->setEnabled(!m_frameKey->text().trimmed().isEmpty()); };
    connect(m_frameKey, &QLineEdit::textChanged, this, check);
    check();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const SettingsChoice made = choice();
        accept();
        if (!(made == m_before)) Q_EMIT chosen(made);
    });
    connect(other, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT otherCacheRequested();
    });
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::resetLayoutRequested);
}

SettingsDialog::~SettingsDialog() = default;

SettingsChoice SettingsDialog::choice() const {
    SettingsChoice made = m_before;
    made.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    made.utc = m_zone->currentData().toBool();
    made.language = m_language->currentData().toString();
    made.frameKey = m_frameKey->text().trimmed();
    // The field shows a rounded limit; one that was not touched stays exact.
    const double limit = LimitBox::shown(m_limit->value());
    if (std::abs(limit - m_shownLimit) > 0.04) made.cacheLimitBytes = static_cast<quint64>(std::llround(limit * gigabyte));
    made.cacheAgeDays = m_age->value();
    made.waits = m_waits->value();
    made.clockLimitMs = m_clocks->value();
    made.eventLog = m_log->isChecked();
    made.aiKeys.clear();
    for (const QLineEdit* keys : m_aiKeys) made.aiKeys += keys->text().trimmed();
    return made;
}

}  // namespace fw::app
