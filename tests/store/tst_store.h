// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Tests of the cache; the functions stand in tst_store_write.cpp, _late.cpp, _states.cpp, _copies.cpp, _search.cpp, _safety.cpp,
/// _disk.cpp, _damage.cpp, _upkeep.cpp, _limits.cpp, _join.cpp, _repairs.cpp, _links.cpp, _peers.cpp, _sweep.cpp and _bookmarks.cpp.
class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // tst_store_write.cpp
    void emptyCacheReads();
    void everyFieldComesBack();
    void tracesNameTheirSources();
    void reimportChangesNothing();
    void reimportOfManySegments();
    void lateSpansJoin();
    void conflictingSpansStay();
    void clientAndServerShareAnId();
    void spansWithoutIdsCompareByContent();
    void duplicateInOneBatch();
    void logsOnlyTraces();
    void repeatedLogLinesStay();
    void otherSourcesRepeatNoLogs();
    void giantTraceTakesManyChunks();
    void segmentsGrow();
    void completenessFollowsParents();
    void rootWithoutEndIsNotComplete();
    void timelessSpansDoNotStretch();
    void spansYearsAwayDoNotStretch();
    void servicesKeepTheirSlots();
    void importRecords();
    void importRates();
    void eventTimes();
    void spanEvidence();
    void keyColumns();
    void spansAreFound();
    void foundSpansAgreeWithABruteSearch();

    // tst_store_late.cpp
    void laterStateReplaces_data();
    void laterStateReplaces();
    void onlyLaterStatesReplace_data();
    void onlyLaterStatesReplace();
    void keysMadeFromContentHaveNoStates();
    void halvesOfACallHaveTheirOwnStates();
    void laterStatesOfAGiantTrace();
    void laterStatesAreFound();
    void whatIsSaidOtherwiseIsNotFound();

    // tst_store_copies.cpp
    void copiesInMicroseconds_data();
    void copiesInMicroseconds();
    void copiesWithOtherNaNs();
    void copiesInAnyOrder();

    // tst_store_states.cpp
    void ownersOfAChunkAreFoundFarApart();
    void importsOfLaterStatesCanBeRemoved();
    void wholeSourcesMakePartialOnesSure();
    void onlyTracesOfBrokenSourcesAreUnsure();
    void serversTellOfWhatTheyWereAskedFor();
    void killedFetchesLeaveNothingSure();
    void oldSnapshotsOutliveLaterStates();
    void cancelledLaterStatesChangeNothing();
    void killedBetweenStates();
    void randomStatesAgreeWithAModel_data();
    void randomStatesAgreeWithAModel();

    // tst_store_links.cpp
    void linksAreFoundFromTheirOtherEnd();
    void backLinksAgreeWithAWalk();

    // tst_store_peers.cpp
    void peersAgreeWithASort();
    void manyPeersAreWithinAPercent();
    void ranksAgreeWithCounting();
    void ranksOfNoAndOneSpan();

    // tst_store_sweep.cpp
    void sweepsAgreeWithLoading_data();
    void sweepsAgreeWithLoading();
    void sweptEvidenceIsThatOfTheTraces();
    void sweepsVisitWhatIsNamed();
    void sweepsCanBeCalledOff();
    void damagedChunksAreSweptAround();

    // tst_store_bookmarks.cpp
    void bookmarksComeBack();
    void bookmarksNeedNoNewSchema();
    void bookmarksGoWithTheirTrace();
    void bookmarksOutliveCompaction();
    void bookmarksComeWithSpans();
    void whatOnlyLooksLikeABookmark();
    void notesOfTwoReadersAreJoined();
    void bookmarksOfAnImportAreBounded();

    // tst_store_repairs.cpp
    void repairsAreToldWithAnExample();
    void farTimesAreTold();
    void repairsAreThoseOfTheEnd();
    void repairsAgreeWithTheTree();
    void repairLogForgetsAndStaysRight();

    // tst_store_join.cpp
    void cutIdsAreTold_data();
    void cutIdsAreTold();
    void cutIdsAreCounted();
    void joinedTracesAreOneTree();
    void laterSpansOfACutIdFollow();
    void importsOfJoinedTracesCanBeRemoved();
    void largeTracesAreJoined();
    void cancelledJoinChangesNothing();
    void joinedCachesAgreeWithOnesOfWholeIds_data();
    void joinedCachesAgreeWithOnesOfWholeIds();

    // tst_store_search.cpp
    void traceIdInAnySpelling();
    void traceIdPrefix();
    void opaqueAndUuidIds();
    void frameIdExactAndPrefix();
    void frameIdsForCompletion();
    void frameNumbersAreNumbers();
    void otherFrameKeyRebuilds();
    void spanIdFindsItsTrace();
    void nameInAnyCase();
    void conditionsHoldOnOneSpan();
    void conditionsOnResource();
    void conditionsOfAScope();
    void conditionsOnDuration();
    void numericConditionsOnAttributes();
    void sameNumberInOtherDigits();
    void foldedNeedle();
    void textAnywhere();
    void textAnywhereTellsWhatItHas();
    void stoppedSearchLeavesNoFalseAnswer();
    void operationStatistics();
    void peerDurations();
    void textAndConditions();
    void everySortIsTotal_data();
    void everySortIsTotal();
    void timeWindow();
    void rangesOfStartsAndDurations();
    void amongChosenTraces();
    void commonValueOverManyBlocks();
    void firstPagesAreThoseOfTheWholeOrder();

    // tst_store_safety.cpp
    void newerSchemaStaysUntouched();
    void foreignFilesStayUntouched();
    void migrationKeepsABackup();
    void failingMigrationChangesNothing();
    void damagedBodyCostsOneTrace();
    void damagedHeadIsNamed();
    void flippedBytesNeverLie();
    void readerSeesCommits();
    void readerFollowsAReplacedFile();
    void cancelRollsBack();
    void killedWriterLosesNothing();
    void twoWriters();
    void secondWriterGivesUp();
    void temporaryCacheLeavesNothing();
    void verifyFindsNothingInAGoodCache();

    // tst_store_disk.cpp
    void permissions();
    void readOnlyFolder();
    void readOnlyFolderWithALog();
    void locksOutliveOtherConnections();
    void readOnlyFile();
    void killedWhileBeingMade();
    void fullDisk();

    // tst_store_damage.cpp
    void damageIsNamed_data();
    void damageIsNamed();
    void flippedPagesNeverLie();
    // tst_store_rescue.cpp
    void oneWrongBitIsMended();
    void whatIsTornComesBackFromItsSources_data();
    void whatIsTornComesBackFromItsSources();
    void cutCacheIsRescued();

    // tst_store_damage.cpp
    void damagedIndexesAreRebuilt_data();
    void damagedIndexesAreRebuilt();
    void olderCachesGetPageSums();

    // tst_store_upkeep.cpp
    void schemaOneIsConverted();
    void damagedSchemaOneIsRescued();
    void logIsMovedBesideReaders();
    void killedImportStaysPartial();
    void importKnowsItsTraces();
    void cachePathIsTried();
    void removedImportLeavesTheOthers();
    void removedImportShortensSharedTraces();
    void leastRecentlyUsedGoesFirst();
    void oldTracesGo();
    void numbersAreNotUsedAgain();
    void smallCommitsAreJoined();
    void compactGivesSpaceBack();
    void joiningEndsWhereItDoesNotHelp();
    void staleIndexIsNotTrusted();
    void importListCountsWhatWasBrought();
    void importCountsAnewAfterDropping();
    void emptyFilesBecomePrivateCaches();
    void visitsAreNotedWhereNobodyWrites();
    void damagedChunkSurvivesUpkeep();
    void randomUpkeepAgreesWithAModel_data();
    void randomUpkeepAgreesWithAModel();

    // tst_store_limits.cpp
    void pruneStopsAtTheLimit_data();
    void pruneStopsAtTheLimit();
    void giantTraceGoesAlone();
    void smallTracesGoBeforeAYoungerGiant();
    void removedImportKeepsPinnedTraces();
    void removedImportGoesOn();
};
