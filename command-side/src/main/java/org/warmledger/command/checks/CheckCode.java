package org.warmledger.command.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.events.lists.CaseTier;

/**
 * Every check there is, with the thresholds that hold until a union sets others: the only place
 * that knows them. Where a number comes from is said beside it.
 */
public enum CheckCode {
  C01_DUPLICATE_WORKER(Kind.BLOCK),
  C02_DUPLICATE_HOUSEHOLD(Kind.BLOCK),
  C03_AID_WITHOUT_FILE(Kind.BLOCK),
  C04_WRONG_TIER(Kind.BLOCK),
  C05_AID_AFTER_END(Kind.BLOCK_AND_FLAG),
  /**
   * Caps are what funds state. Published example, to be tried on all funds: condolence at most
   * 3,000 yuan a time and 6,000 a year; condolence of the past is flagged above them. Nothing is
   * published for other aid: of one kind, what a household got in a year of the past is flagged
   * above 50,000 yuan, until a union sets what it goes by.
   */
  C06_CAP_EXCEEDED(
      Kind.BLOCK_AND_FLAG,
      new Threshold("pastTimeFen", 300_000, 1, Most.FEN),
      new Threshold("pastHouseholdYearFen", 600_000, 1, Most.FEN),
      new Threshold("pastOtherYearFen", 5_000_000, 1, Most.FEN),
      Threshold.forTrials("timeFen", 300_000, 1, Most.FEN),
      Threshold.forTrials("householdYearFen", 600_000, 1, Most.FEN)),
  C07_MEDICAL_OVER_SELF_PAID(Kind.BLOCK_AND_FLAG),
  /** Four weeks leave monthly living aid alone; a campaign is over within half a year. */
  C08_SAME_AID_TWICE(
      Kind.FLAG,
      Threshold.reach("days", 28, 1, Most.DAYS),
      Threshold.reach("campaignDays", 180, 1, Most.DAYS)),
  /** "One account serves several files": from the second on. */
  C09_PAYEE_MISMATCH(Kind.BLOCK_AND_FLAG, new Threshold("files", 2, 2, Most.TIMES)),
  C10_PROXY_WITHOUT_AUTHORITY(Kind.BLOCK),
  /** Half a year between a visit and what it is evidence for. */
  C11_MISSING_EVIDENCE(Kind.FLAG, new Threshold("visitDays", 180, 1, Most.DAYS)),
  /** Published example: five working days. */
  C12_NOTICE_TOO_SHORT(Kind.BLOCK_AND_FLAG, Threshold.reach("workingDays", 5, 1, 60)),
  /**
   * Up to the most that there can be, two are enough, until a union is set to need a third. What is
   * let go to one union within four weeks is one amount: pieces are cut to follow each other, and
   * what is due every month stays apart.
   */
  C13_SAME_HANDS(
      Kind.BLOCK,
      new Threshold("grantByTwoFen", Most.FEN, 0, Most.FEN),
      new Threshold("allocationByTwoFen", Most.FEN, 0, Most.FEN),
      Threshold.reach("piecesDays", 28, 1, Most.DAYS)),
  /** A month, as in the first release. */
  C14_LATE_ENTRY(Kind.FLAG, new Threshold("days", 30, 0, Most.DAYS)),
  /** Ten in a minute are more than a person types. */
  C15_BACKDATED_BATCH(
      Kind.FLAG,
      new Threshold("events", 10, 3, Most.TIMES),
      new Threshold("days", 30, 7, Most.DAYS)),
  /** Circulars: a review at least once a year. */
  C16_STALE_FILE(Kind.FLAG, new Threshold("months", 12, 1, 120)),
  /** Half a year. */
  C17_NEVER_AIDED(Kind.FLAG, new Threshold("days", 180, 1, Most.DAYS)),
  /** Circulars: thirty working days. */
  C18_PAPER_GAP(Kind.FLAG, new Threshold("workingDays", 30, 1, 250)),
  /** Published formula: below the line, below twice the line; marginal households by half above. */
  C19_INCOME_OVER_LINE(
      Kind.FLAG,
      new Threshold("deepPercent", 100, 1, 1_000),
      new Threshold("relativePercent", 200, 1, 1_000),
      new Threshold("marginPercent", 150, 1, 1_000)),
  C20_EXCLUSION(Kind.BLOCK_AND_FLAG),
  /** Half a year. */
  C21_IDLE_FUNDS(Kind.FLAG, new Threshold("days", 180, 1, Most.DAYS)),
  C22_OVERDRAWN(Kind.BLOCK_AND_FLAG),
  /**
   * Funds state what they are for. Published example for special money of the past: central only
   * for the national tier; nothing is published for provincial money, which is for all five until a
   * union sets something else. Counted from the top.
   */
  C23_OUT_OF_SCOPE(
      Kind.BLOCK_AND_FLAG,
      new Threshold("centralTiers", 1, 1, Most.TIERS),
      new Threshold("provincialTiers", Most.TIERS, 1, Most.TIERS)),
  C24_FORM_MISMATCH(Kind.FLAG),
  C25_KIN_CONFLICT(Kind.FLAG),
  /** Fewer lines may be equal by chance. */
  C26_EVEN_SPLIT(Kind.FLAG, new Threshold("lines", 5, 2, 20_000)),
  /** More files than anybody works through in a day, and more lines than a work list has. */
  C27_ACCESS_ANOMALY(
      Kind.FLAG,
      new Threshold("readsPerDay", 200, 1, Most.TIMES),
      new Threshold("rowsPerDay", 5_000, 1, Most.TIMES)),
  C28_NOTICE_LEAK(Kind.BLOCK),
  C29_CORRECTION_TRAIL(Kind.STRUCTURAL),
  C30_SETTING_LOOSENED(Kind.FLAG);

  /** What happens when a check strikes. */
  public enum Kind {
    /** The command is refused. */
    BLOCK,
    /** A finding is raised. */
    FLAG,
    /** The command is refused; what could not be known then is raised as a finding. */
    BLOCK_AND_FLAG,
    /** Nothing in the ledger could break it. */
    STRUCTURAL
  }

  private static final class Most {
    static final long FEN = 1_000_000_000_000L;
    static final long DAYS = 3_660;
    static final long TIMES = 1_000_000;
    static final long TIERS = CaseTier.values().length;
  }

  private final Kind kind;
  private final List<Threshold> thresholds;

  CheckCode(Kind kind, Threshold... thresholds) {
    this.kind = kind;
    this.thresholds = List.of(thresholds);
  }

  public Kind kind() {
    return kind;
  }

  /** What the check goes by, or what may be tried beside it. */
  public Stream<Threshold> thresholds(Threshold.Use use) {
    return thresholds.stream().filter(one -> one.use() == use);
  }

  /** What holds until a union sets something else, or what is proposed for a trial. */
  public Map<String, Long> standard(Threshold.Use use) {
    return thresholds(use).collect(Collectors.toMap(Threshold::name, Threshold::standard));
  }

  /** Whether it finds less, or later, by what was set than by what held before. */
  public boolean isLoosened(Map<String, Long> before, Map<String, Long> now) {
    return thresholds(Threshold.Use.CHECK)
        .anyMatch(
            one -> {
              long held = before.getOrDefault(one.name(), one.standard());
              return one.isLooser(now.getOrDefault(one.name(), held), held);
            });
  }

  /** By its whole name or its number, such as {@code C16}. */
  public static Optional<CheckCode> named(String text) {
    return Arrays.stream(values())
        .filter(code -> code.name().equals(text) || code.name().substring(0, 3).equals(text))
        .findFirst();
  }
}
