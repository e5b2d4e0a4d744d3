// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "app/mapping_draft.h"
#include "app/mapping_profiles.h"
#include "app/read_as.h"
#include "mapping_logs.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::app;
using Trouble = MappingProfiles::NameTrouble;

namespace mapping_profiles_test {

namespace {

formats::LogMapping shop() {
    return *formats::parseLogMapping(shopMapping);
}

}  // namespace

class TestMappingProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void savesAndLoads() {
        const MappingProfiles profiles = made();
        QVERIFY(profiles.names().isEmpty());
        QVERIFY(profiles.save(QStringLiteral("Żółw & co"), shop()));
        QVERIFY(profiles.save(QStringLiteral("billing"), shop()));
        QVERIFY(profiles.save(QStringLiteral("Alpha"), shop()));
        QCOMPARE(profiles.names(), (QStringList{QStringLiteral("Alpha"), QStringLiteral("billing"), QStringLiteral("Żółw & co")}));
        const Result<formats::LogMapping> loaded = profiles.load(QStringLiteral("Żółw & co"));
        QVERIFY(loaded);
        QCOMPARE(loaded->title, QStringLiteral("Żółw & co").toStdString());
        QVERIFY(loaded->fields == shop().fields);
        QVERIFY(profiles.rename(QStringLiteral("billing"), QStringLiteral("Billing")));
        QCOMPARE(profiles.load(QStringLiteral("billing")).error().kind, ErrorKind::NotFound);
        QCOMPARE(profiles.rename(QStringLiteral("Billing"), QStringLiteral("Alpha")).error().kind, ErrorKind::Usage);
        QVERIFY(profiles.remove(QStringLiteral("Alpha")));
        QCOMPARE(profiles.remove(QStringLiteral("Alpha")).error().kind, ErrorKind::NotFound);
        QCOMPARE(profiles.names(), (QStringList{QStringLiteral("Billing"), QStringLiteral("Żółw & co")}));
    }

    void namesAreChecked_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("trouble");
        const auto row = [](const char* tag, const QString& name, Trouble trouble) {
            QTest::newRow(tag) << name << static_cast<int>(trouble);
        };
        row("plain", QStringLiteral("Billing 2"), Trouble::None);
        row("80 characters", QString(80, QLatin1Char('x')), Trouble::None);
        row("50 emoji", QString::fromUtf8("\xF0\x9F\x98\x80").repeated(50), Trouble::None);
        row("80 emoji", QString::fromUtf8("\xF0\x9F\x98\x80").repeated(80), Trouble::TooLong);
        row("81 characters", QString(81, QLatin1Char('x')), Trouble::TooLong);
        row("empty", QStringLiteral("  "), Trouble::Empty);
        row("above", QStringLiteral("../x"), Trouble::Path);
        row("dots", QStringLiteral(".."), Trouble::Path);
        row("hidden", QStringLiteral(".x"), Trouble::Path);
        row("slash", QStringLiteral("a/b"), Trouble::Path);
        row("backslash", QStringLiteral("a\\b"), Trouble::Path);
        row("nul", QString(QStringLiteral("a") + QChar::Null), Trouble::Characters);
        row("line", QStringLiteral("a\nb"), Trouble::Characters);
        row("override", QString(QStringLiteral("a") + QChar(0x202e)), Trouble::Characters);
        row("blank", QStringLiteral("a "), Trouble::Characters);
        row("half", QString(QChar(0xd83d)), Trouble::Characters);
    }
    void namesAreChecked() {
        QFETCH(QString, name);
        QFETCH(int, trouble);
        QCOMPARE(static_cast<int>(MappingProfiles::troubleWith(name)), trouble);
        const bool good = trouble == static_cast<int>(Trouble::None);
        QCOMPARE(made().save(name, shop()).has_value(), good);
        QCOMPARE(made().contains(name), good);
        QCOMPARE(made().names().size(), good ? 1 : 0);
        // Nothing beside the folder.
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(), good ? 1 : 0);
    }

    void oddFilesInTheFolder() {
        const MappingProfiles profiles = made();
        QVERIFY(profiles.save(QStringLiteral("good"), shop()));
        write("broken.mapping", "framewake-log-mapping 1\ncolour = red\n");
        write("large.mapping", QByteArray(300'000, '#'));
        write("other.txt", "x");
        QVERIFY(QDir(profiles.folder()).mkdir(QStringLiteral("folder.mapping")));
        QCOMPARE(profiles.names(), (QStringList{QStringLiteral("broken"), QStringLiteral("good"), QStringLiteral("large")}));
        const Error error = profiles.load(QStringLiteral("broken")).error();
        QCOMPARE(error.kind, ErrorKind::Usage);
        QVERIFY2(error.where.find("broken.mapping:2") != std::string::npos, error.where.c_str());
        QCOMPARE(profiles.load(QStringLiteral("large")).error().kind, ErrorKind::Usage);
        QCOMPARE(profiles.load(QStringLiteral("folder")).error().kind, ErrorKind::NotFound);
    }

    void unwritableFolder() {
        QFile file(m_folder->filePath(QStringLiteral("mappings")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(made().save(QStringLiteral("a"), shop()).error().kind, ErrorKind::Output);
    }

    void formatsByName() {
        const MappingProfiles profiles = made();
        QCOMPARE(parseReadAs(QStringLiteral("otlp-json"), profiles)->format, formats::FormatId::OtlpJson);
        QVERIFY(!parseReadAs(QStringLiteral("otlp-json"), profiles)->mapping);
        QCOMPARE(parseReadAs(QStringLiteral("nonsense"), profiles).error().kind, ErrorKind::Usage);
        const Result<ReadAs> none = parseReadAs(QStringLiteral("log:shop"), profiles);
        QCOMPARE(none.error().kind, ErrorKind::Usage);
        QVERIFY(none.error().message.find("none is saved yet") != std::string::npos);
        QVERIFY(profiles.save(QStringLiteral("Shop"), shop()));
        QVERIFY(profiles.save(QStringLiteral("Till"), shop()));
        QVERIFY(parseReadAs(QStringLiteral("log:shop"), profiles).error().message.find("there are Shop, Till") != std::string::npos);
        const Result<ReadAs> found = parseReadAs(QStringLiteral("log:Shop"), profiles);
        QVERIFY(found && found->mapping);
        QCOMPARE(found->format, formats::FormatId::Log);
        // A profile comes before a file of its name, a file by its path.
        const QString path = profiles.folder() + QStringLiteral("/Till.mapping");
        QCOMPARE(parseReadAs(QStringLiteral("log:") + path, profiles)->mapping->title, std::string("Till"));
        QCOMPARE(parseReadAs(QStringLiteral("log:/no/such"), profiles).error().kind, ErrorKind::Unreadable);
        QCOMPARE(parseReadAs(QStringLiteral("log:") + profiles.folder(), profiles).error().kind, ErrorKind::Usage);
    }

    void zonesAreLookedUp() {
        const MappingProfiles profiles = made();
        formats::LogMapping mapping = shop();
        mapping.zone.name = "Europe/Warsaw";
        QVERIFY(profiles.save(QStringLiteral("Warsaw"), mapping));
        const Result<ReadAs> found = parseReadAs(QStringLiteral("log:Warsaw"), profiles);
        QVERIFY(found && found->mapping->zone.offsets);
        constexpr std::int64_t second = 1'000'000'000;
        const std::int64_t summer = 1'782'907'200 * second;  // 2026-07-01 12:00 on the wall
        const std::int64_t winter = 1'767'268'800 * second;  // 2026-01-01 12:00
        QCOMPARE(found->mapping->zone.offsets->toUtc(summer), std::optional(summer - 7200 * second));
        QCOMPARE(found->mapping->zone.offsets->toUtc(winter), std::optional(winter - 3600 * second));
        // The same in another window.
        const auto handed = readAsFromArgument(readAsArgument(*found));
        QVERIFY(handed && handed->mapping->zone.offsets);
        // No such zone: said, with the file.
        write("moon.mapping", "framewake-log-mapping 1\nzone = Moon/Base\n");
        const Error error = parseReadAs(QStringLiteral("log:moon"), profiles).error();
        QCOMPARE(error.kind, ErrorKind::Usage);
        QVERIFY2(error.message.find("Moon/Base") != std::string::npos, error.message.c_str());
        // A mapping of a zone alone leaves the names as usual.
        write("zone.mapping", "framewake-log-mapping 1\nzone = local\n");
        const Result<ReadAs> zone = parseReadAs(QStringLiteral("log:zone"), profiles);
        QVERIFY(zone && zone->mapping->zone.offsets);
        QCOMPARE(zone->mapping->fields.size(), formats::builtInLogMapping().fields.size());
    }

    void handedToAnotherWindow() {
        QVERIFY(readAsArgument({}).isEmpty());
        const ReadAs plain{formats::FormatId::Loki, nullptr};
        QCOMPARE(readAsFromArgument(readAsArgument(plain))->format, formats::FormatId::Loki);
        const QString argument = readAsArgument(ReadAs::logs(shop()));
        QVERIFY(!argument.contains(QLatin1Char('\n')));
        QVERIFY(*readAsFromArgument(argument)->mapping == shop());
        for (const char* bad : {"", "a.json", "--format=", "--format=nonsense", "--format=log:", "--format=log:%%%", "--cache=x"})
            QVERIFY2(!readAsFromArgument(QLatin1String(bad)), bad);
    }

    void draftFollowsTheReader() {
        const QByteArray log = shopLog(30);
        const formats::LogMappingGuess guess = formats::guessLogMapping({log.constData(), static_cast<std::size_t>(log.size())});
        formats::LogMapping mapping = guess.mapping;
        const auto field = [&](const char* name) {
            for (const items::MappingField& one : fieldsOf(mapping, guess))
                if (one.name == QLatin1String(name)) return one;
            return items::MappingField();
        };
        QCOMPARE(field("tookMillis").meaning, items::FieldMeaning::Duration);
        QCOMPARE(field("tookMillis").unit, items::FieldUnit::Millis);
        QCOMPARE(field("tookMillis").examples.size(), 3);
        QCOMPARE(field("action").lines, quint64{24});
        // What is chosen last comes first, the other one fills in.
        setMeaning(mapping, "text", items::FieldMeaning::Operation);
        QCOMPARE(field("text").choice, 1);
        QCOMPARE(field("action").choice, 2);
        setMeaning(mapping, "action", items::FieldMeaning::Operation);
        QCOMPARE(field("action").choice, 1);
        setMeaning(mapping, "text", items::FieldMeaning::Attribute);
        QCOMPARE(field("text").meaning, items::FieldMeaning::Attribute);
        setUnit(mapping, "tookMillis", items::FieldUnit::Nanos);
        QCOMPARE(field("tookMillis").unit, items::FieldUnit::Nanos);
        // A unit is of measures only.
        setUnit(mapping, "action", items::FieldUnit::Nanos);
        QCOMPARE(field("action").unit, items::FieldUnit::Auto);
        const MappingPreview preview = previewOf(log.toStdString(), mapping);
        QCOMPARE(preview.counts.spans, quint64{24});
        QCOMPARE(preview.counts.logs, quint64{3});
        QCOMPARE(preview.counts.notUnderstood, quint64{3});
        QCOMPARE(preview.lines.at(0).service, QStringLiteral("shop"));
        QCOMPARE(preview.lines.at(0).durationNs, qint64{1});
        QCOMPARE(preview.lines.at(0).parentId, QStringLiteral("b7ad6b7169201999"));
        // Bytes of a rule that are no text stay as they are.
        mapping.spanRule = formats::LogSpanRule::Member;
        mapping.spanMember = "\xff";
        items::MappingRules rules = rulesOf(mapping);
        rules.timeIsStart = true;
        setRules(mapping, rules);
        QCOMPARE(mapping.spanMember, std::string("\xff"));
        QVERIFY(mapping.timeIsStart);
    }

    void draftIsBounded() {
        formats::LogMapping mapping = formats::builtInLogMapping();
        for (int i = 0; i < 400; ++i) setMeaning(mapping, "field" + std::to_string(i), items::FieldMeaning::Operation);
        QVERIFY(mapping.fields.size() <= formats::LogMapping::maxFields);
        QVERIFY(formats::parseLogMapping(formats::logMappingText(mapping)));
    }

private:
    [[nodiscard]] MappingProfiles made() const { return MappingProfiles(m_folder->filePath(QStringLiteral("mappings"))); }
    void write(const char* name, const QByteArray& content) const {
        QFile file(made().folder() + QLatin1Char('/') + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

FW_REGISTER_TEST(TestMappingProfiles);

}  // namespace mapping_profiles_test

#include "tst_mapping_profiles.moc"
