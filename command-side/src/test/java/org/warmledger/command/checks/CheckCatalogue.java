package org.warmledger.command.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code infra/docs/checks.md}: what each check says, where it stands and what proves it.
 */
final class CheckCatalogue {

  static final Path FILE = Path.of("../infra/docs/checks.md");

  private static final String CASES = "org.warmledger.command.cases.";
  private static final String GIVING = "org.warmledger.command.giving.";
  private static final String SETTINGS = "org.warmledger.command.checks.settings.";
  private static final String FLAGS = "org.warmledger.command.checks.flags.";

  private static final String VOUCHERS =
      FLAGS + "SharedVoucherTest," + FLAGS + "SlipOfTwoUnionsTest";

  /**
   * One check.
   *
   * @param rule in the words of the domain
   * @param classes that implement it
   * @param tests that fail when it is removed
   */
  record Row(CheckCode code, String rule, List<String> classes, List<String> tests) {}

  private CheckCatalogue() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(FILE, text());
  }

  static List<Row> rows() {
    return Stream.of(
            files(), amountsAndPayees(), evidence(), neglect(), entitlement(), patterns(), traces())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Row> files() {
    return List.of(
        row(
            CheckCode.C01_DUPLICATE_WORKER,
            "one person heads two open files anywhere",
            "org.warmledger.command.persons.ClaimPersonRule",
            "org.warmledger.command.persons.PersonTest"),
        row(
            CheckCode.C02_DUPLICATE_HOUSEHOLD,
            "head here and member there, or member of two",
            "org.warmledger.command.persons.ClaimPersonRule",
            "org.warmledger.command.persons.PersonTest"),
        row(
            CheckCode.C03_AID_WITHOUT_FILE,
            "aid while the file is not open on that date",
            GIVING + "AidDates",
            CASES + "AidTest"),
        row(
            CheckCode.C04_WRONG_TIER,
            "the fund's tiers do not include the file's",
            GIVING + "FundUseRule",
            CASES + "FundUseTest"),
        row(
            CheckCode.C05_AID_AFTER_END,
            "aid dated after death or closure, or into the hands of whose death is on file; flagged when"
                + " one of them is recorded later, and what is entered on a file that has ended",
            GIVING + "AidDates," + CASES + "AfterDeath," + FLAGS + "AidAfterEnd",
            CASES + "AidTest," + CASES + "AfterDeathTest," + FLAGS + "MoneyFlagsTest"));
  }

  private static final String MOVEMENTS = "org.warmledger.command.funds.movements.";
  private static final String MOVING = MOVEMENTS + "MovementRule," + SETTINGS + "HandThresholds";
  private static final String ACCOUNTS = FLAGS + "OtherAccount," + FLAGS + "SharedAccount";
  private static final String BILLS = FLAGS + "SharedBill," + FLAGS + "PastOverSelfPaid";
  private static final String BILL_FLAGS = FLAGS + "SharedBillTest," + FLAGS + "PastMedicalTest";

  private static List<Row> amountsAndPayees() {
    return List.of(
        row(
            CheckCode.C06_CAP_EXCEEDED,
            "above a cap of the fund, on whatever file of the same people, unless a named supervisor overrides it with a reason; a trial"
                + " puts further caps on every fund; flagged where imported condolence is above what"
                + " was published, other imported aid above what a union goes by in a year",
            GIVING + "CapRule," + CASES + "OtherFiles," + FLAGS + "PastOverCap",
            CASES + "CapTest," + CASES + "CapAcrossFilesTest," + FLAGS + "PastOverCapTest"),
        row(
            CheckCode.C07_MEDICAL_OVER_SELF_PAID,
            "medical aid above the evidenced self-paid cost, or above what other aid of the file left of"
                + " its bills; flagged when one bill serves several files, and where imported medical"
                + " aid shows no bill or is above what its bill leaves",
            GIVING + "SelfPaidRule," + GIVING + "BillRule," + BILLS,
            CASES + "FundUseTest," + CASES + "BillTest," + BILL_FLAGS),
        row(
            CheckCode.C08_SAME_AID_TWICE,
            "same household, category, campaign and fund within the period, a waiting line too",
            FLAGS + "SameAidTwice",
            FLAGS + "SameAidOnRosterTest," + FLAGS + "SameAidTwiceTest"),
        row(
            CheckCode.C09_PAYEE_MISMATCH,
            "the payee is not the worker and no proxy is recorded; flagged when the account on the"
                + " file is in another name, a proxy collected, money went to another account, or one"
                + " serves several files, whatever the file states later",
            GIVING + "PayeeRule," + FLAGS + "OtherHolder," + ACCOUNTS,
            CASES + "AidTest," + FLAGS + "PayeeFlagsTest," + FLAGS + "FoundThenTest"));
  }

  private static final String OBJECTED = FLAGS + "PaidThoughObjected";

  private static List<Row> evidence() {
    return List.of(
        row(
            CheckCode.C10_PROXY_WITHOUT_AUTHORITY,
            "collected by another without name, relation, identity, reason and authorisation, under the"
                + " number of the worker or of a member of another name, by a child, or by staff"
                + " whose hands it goes through",
            GIVING + "PayeeRule",
            CASES + "AidTest," + CASES + "ProxyTest"),
        row(
            CheckCode.C11_MISSING_EVIDENCE,
            "a disbursement without the approval, receipt, visit or notice that its fund requires; one"
                + " voucher of a union, or slip of a bank, for several payments",
            FLAGS + "MissingEvidence," + FLAGS + "SharedVoucher",
            FLAGS + "MoneyFlagsTest," + VOUCHERS),
        row(
            CheckCode.C12_NOTICE_TOO_SHORT,
            "approval before the notice ends, or with an objection open; handing-over with an"
                + " objection that came up since; a notice that is too short; flagged where money went"
                + " out in spite of an objection",
            GIVING + "NoticeRule," + CASES + "publishnotice.PublishNoticeRule," + OBJECTED,
            CASES + "NoticeTest," + CASES + "KnownSinceApprovalTest," + FLAGS + "InSpiteTest"),
        row(
            CheckCode.C13_SAME_HANDS,
            "the same person proposed and approved, approved and paid, took out of the way what kept"
                + " it away, or entered, agreed to and confirmed what moves a fund; a stage skipped; a"
                + " grant or an allocation beyond its threshold, in pieces too, without a third person",
            CASES + "approveaid.ApproveAidRule," + CASES + "deliveraid.DeliverAidRule," + MOVING,
            CASES + "AidTest," + MOVEMENTS + "MovementTest," + MOVEMENTS + "ThirdHandTest"));
  }

  private static List<Row> neglect() {
    return List.of(
        row(
            CheckCode.C14_LATE_ENTRY,
            "recorded long after it happened; both times are kept",
            FLAGS + "LateEntries",
            FLAGS + "EntryFlagsTest"),
        row(
            CheckCode.C15_BACKDATED_BATCH,
            "many like events, one user, one minute or one imported file, dated long before",
            FLAGS + "BackdatedBatch",
            FLAGS + "EntryFlagsTest"),
        row(
            CheckCode.C16_STALE_FILE,
            "nothing happened on an open file for so many months",
            FLAGS + "StaleFile",
            FLAGS + "FileFlagsTest"),
        row(
            CheckCode.C17_NEVER_AIDED,
            "open for so many days without aid",
            FLAGS + "NeverAided",
            FLAGS + "FileFlagsTest"),
        row(
            CheckCode.C18_PAPER_GAP,
            "the paper copy is not confirmed in so many working days",
            FLAGS + "PaperGap",
            FLAGS + "FileFlagsTest"));
  }

  private static final String SCOPE =
      "category, date, place or donor condition not allowed by the fund; flagged where imported"
          + " aid out of special money went to a file of a lower tier than that is for";

  private static List<Row> entitlement() {
    return List.of(
        row(
            CheckCode.C19_INCOME_OVER_LINE,
            "the income test fails at a review; closing is proposed",
            FLAGS + "IncomeOverLine",
            FLAGS + "FileFlagsTest"),
        row(
            CheckCode.C20_EXCLUSION,
            "second home, vehicle, business …, unless an appeal is granted; also when it is found"
                + " between approval and handing-over; flagged where money went out in spite of it",
            GIVING + "ExclusionRule," + FLAGS + "PaidThoughExcluded",
            CASES + "ObstacleTest," + CASES + "KnownSinceApprovalTest," + FLAGS + "InSpiteTest"),
        row(
            CheckCode.C21_IDLE_FUNDS,
            "received and not disbursed, handed on or returned for so many days",
            FLAGS + "IdleFunds",
            FLAGS + "MoneyFlagsTest"),
        row(
            CheckCode.C22_OVERDRAWN,
            "a fund, or what it holds of one kind of goods, would fall below zero, also by business"
                + " date; flagged where it did before that was asked",
            "org.warmledger.command.funds.Days," + FLAGS + "Overdrawn",
            "org.warmledger.command.funds.FundDaysTest," + FLAGS + "OverdrawnTest"),
        row(
            CheckCode.C23_OUT_OF_SCOPE,
            SCOPE,
            GIVING + "FundUseRule," + FLAGS + "PastOutOfScope",
            CASES + "FundUseTest," + FLAGS + "PastOutOfScopeTest"));
  }

  private static List<Row> patterns() {
    return List.of(
        row(
            CheckCode.C24_FORM_MISMATCH,
            "parts ≠ total, part > whole, given out > raised + carried over; before filing",
            "org.warmledger.query.statistics.filling.FigureCheck",
            "org.warmledger.query.statistics.filling.FigureCheckTest"),
        row(
            CheckCode.C25_KIN_CONFLICT,
            "who proposed, approved or handed over shares address, phone or account with the recipient",
            FLAGS + "KinConflict," + CASES + "deliveraid.DeliverAidRule",
            FLAGS + "MoneyFlagsTest"),
        row(
            CheckCode.C26_EVEN_SPLIT,
            "a roster with one identical amount across differing needs",
            FLAGS + "EvenSplit",
            FLAGS + "MoneyFlagsTest"),
        row(
            CheckCode.C27_ACCESS_ANOMALY,
            "mass reading, searching or exporting in full, whatever task was stated",
            FLAGS + "AccessAnomaly",
            FLAGS + "EntryFlagsTest"));
  }

  private static List<Row> traces() {
    return List.of(
        row(
            CheckCode.C28_NOTICE_LEAK,
            "an unmasked identity number, card, phone or illness in a publicity text",
            CASES + "publishnotice.NoticeLeakRule",
            CASES + "NoticeTest"),
        row(
            CheckCode.C29_CORRECTION_TRAIL,
            "an amount, payee or date changes only by a reversing fact with a reason",
            "org.warmledger.events.AidReversed",
            "org.warmledger.command.checks.CorrectionTrailTest,"
                + "org.warmledger.platform.store.AppendOnlyIT"),
        row(
            CheckCode.C30_SETTING_LOOSENED,
            "what a union is checked by was loosened, or judges the past anew: the business of the union"
                + " above whoever did, until somebody else has looked into it",
            SETTINGS + "SettingHistory," + FLAGS + "LoosenedSettings",
            SETTINGS + "SettingHistoryTest," + FLAGS + "LoosenedSettingsTest"));
  }

  private static Row row(CheckCode code, String rule, String classes, String tests) {
    return new Row(code, rule, List.of(classes.split(",")), List.of(tests.split(",")));
  }

  static String text() {
    return """
    # Checks

    Written from the code by `CheckCatalogue.main` (command-side, tests); a test compares. *Block*: the command is refused with the code. *Flag*: a
    finding stays open until its cause is gone or somebody named answers for it. Thresholds hold until compliance
    staff of a union above sets others (`POST /api/checks/{code}/thresholds`), from tomorrow on at the earliest, for a union and those below it;
    the nearest wins ([ADR 0050](adr/0050-the-audited-do-not-loosen-the-audit.md)).

    | check | kind | strikes when | thresholds | stands in | proven by |
    |---|---|---|---|---|---|
    """
        + rows().stream().map(CheckCatalogue::line).collect(Collectors.joining());
  }

  private static String line(Row row) {
    String thresholds =
        Stream.of(Threshold.Use.values())
            .flatMap(row.code()::thresholds)
            .map(CheckCatalogue::threshold)
            .collect(Collectors.joining(", "));
    return "| %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            row.code(),
            row.code().kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
            row.rule(),
            thresholds.isEmpty() ? "–" : thresholds,
            names(row.classes()),
            names(row.tests()));
  }

  private static String threshold(Threshold one) {
    String number = "`" + one.name() + "` " + one.standard();
    return one.use() == Threshold.Use.TRIAL ? number + " (for trials only)" : number;
  }

  private static String names(List<String> classes) {
    return classes.stream()
        .map(name -> "`" + name.replaceFirst("org\\.warmledger\\.", "") + "`")
        .collect(Collectors.joining(", "));
  }
}
