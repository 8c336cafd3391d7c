package org.warmledger.command.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.AidOnTheWay;
import org.warmledger.events.values.Money;

/**
 * Why a command is refused.
 *
 * @param fields which fields of the request are wrong, all of them at once
 * @param moved what has moved on since it was shown
 * @param lack what there would be too little of, as of a day
 * @param grant what is left of the grant that it goes beyond
 * @param latest the last day that is in its way
 * @param plan what is left of the plan that it goes beyond
 * @param early what it is dated before
 * @param fund which fund is in its way
 * @param elsewhere another file that is in its way; which one is for those whose task it is
 * @param limit which limit of a plan it goes beyond
 * @param onTheWay aid of the file that is in its way
 */
public record Rejection(
    RejectionCode code,
    List<WrongField> fields,
    List<Moved> moved,
    Optional<Lack> lack,
    Optional<GrantLeft> grant,
    Optional<LocalDate> latest,
    Optional<PlanLeft> plan,
    Optional<Early> early,
    Optional<FundCode> fund,
    Optional<CaseId> elsewhere,
    Optional<PlanLimit> limit,
    List<AidOnTheWay> onTheWay) {

  /**
   * What is left of a spending plan at the end of a business day.
   *
   * @param lack what there is too little of; nothing where it is only too often
   */
  public record PlanLeft(LocalDate on, Money money, long times, Optional<Lack> lack) {}

  /** What something follows from, and the day of that. */
  public record Early(Preceding what, LocalDate on) {}

  /** What acts follow from. */
  public enum Preceding {
    DRAWN_UP,
    PROPOSED,
    APPROVED,
    DELIVERED,
    REPAID
  }

  /** What may still be spent of a fund that another union holds, and until when. */
  public record GrantLeft(FundCode fund, Money left, LocalDate until) {}

  /**
   * A stream that has moved on.
   *
   * @param seen sequence of its last event that was shown
   * @param line of the list that is decided on, where it is the file of one
   */
  public record Moved(String stream, long seen, Optional<Integer> line) {}

  /**
   * A field that cannot be taken as it is.
   *
   * @param pointer JSON pointer into the request
   * @param code of {@link FieldCode}, or of the rule that the field breaks
   */
  public record WrongField(String pointer, String code) {

    @JsonCreator
    public WrongField {}

    /** A field that is wrong by itself. */
    public WrongField(String pointer, FieldCode code) {
      this(pointer, code.name());
    }
  }

  @JsonCreator
  public Rejection {
    fields = List.copyOf(fields);
    moved = List.copyOf(moved);
    onTheWay = List.copyOf(onTheWay);
  }

  public static Rejection of(RejectionCode code) {
    return said(code, unused -> {});
  }

  /** A rejection for what some fields say. */
  public static Rejection of(RejectionCode code, List<WrongField> fields) {
    return said(code, it -> it.fields = fields);
  }

  /** What was shown is no longer so. */
  public static Rejection moved(String stream, long seen) {
    return moved(List.of(new Moved(stream, seen, Optional.empty())));
  }

  /** Nothing of that is as it was shown. */
  public static Rejection moved(List<Moved> moved) {
    return said(RejectionCode.VERSION_CONFLICT, it -> it.moved = moved);
  }

  /** There was too little on that day. */
  public static Rejection lacking(RejectionCode code, Lack lack) {
    return said(code, it -> it.lack = Optional.of(lack));
  }

  /** There is too little of something that is named. */
  public static Rejection lacking(RejectionCode code, Optional<Lack> lack) {
    return lack.map(known -> lacking(code, known)).orElseGet(() -> of(code));
  }

  /** More than is left of a grant. */
  public static Rejection beyond(GrantLeft grant) {
    return said(RejectionCode.GRANT_EXCEEDED, it -> it.grant = Optional.of(grant));
  }

  /** Something is dated that day or later. */
  public static Rejection notAfter(RejectionCode code, LocalDate latest) {
    return said(code, it -> it.latest = Optional.of(latest));
  }

  /** Something that the plan is not for. */
  public static Rejection beyond(PlanLimit limit) {
    return said(RejectionCode.PLAN_EXCEEDED, it -> it.limit = Optional.of(limit));
  }

  /** More than is left of a plan on that day, whatever is left of it today. */
  public static Rejection beyond(PlanLeft plan) {
    return said(RejectionCode.PLAN_EXCEEDED, it -> it.plan = Optional.of(plan));
  }

  /** Nothing lacks on that day but another time. */
  public static Rejection tooOften(PlanLeft plan, int mostTimes) {
    PlanLimit limit =
        new PlanLimit(
            PlanLimit.Which.TIMES,
            List.of(Integer.toString(mostTimes)),
            List.of(Long.toString(mostTimes - plan.times() + 1)));
    return said(
        RejectionCode.PLAN_EXCEEDED,
        it -> {
          it.plan = Optional.of(plan);
          it.limit = Optional.of(limit);
        });
  }

  /** It is dated before what it follows from. */
  public static Rejection early(Preceding what, LocalDate on) {
    return said(RejectionCode.DATE_OUT_OF_ORDER, it -> it.early = Optional.of(new Early(what, on)));
  }

  /** That fund is in the way, which need not be the one that was asked about. */
  public static Rejection ofFund(RejectionCode code, FundCode fund) {
    return said(code, it -> it.fund = Optional.of(fund));
  }

  /** Another file is in the way. */
  public static Rejection elsewhere(RejectionCode code, CaseId file) {
    return said(code, it -> it.elsewhere = Optional.of(file));
  }

  /** Aid of the file is to be settled first. */
  public static Rejection onTheWay(List<AidOnTheWay> aids) {
    return said(RejectionCode.AID_ON_THE_WAY, it -> it.onTheWay = aids);
  }

  public static Rejection ofFields(List<WrongField> fields) {
    return of(RejectionCode.INVALID_FIELDS, fields);
  }

  private static Rejection said(RejectionCode code, Consumer<Draft> more) {
    Draft draft = new Draft();
    more.accept(draft);
    return new Rejection(
        code,
        draft.fields,
        draft.moved,
        draft.lack,
        draft.grant,
        draft.latest,
        draft.plan,
        draft.early,
        draft.fund,
        draft.elsewhere,
        draft.limit,
        draft.onTheWay);
  }

  /** What is said beside the code. */
  private static final class Draft {
    private List<WrongField> fields = List.of();
    private List<Moved> moved = List.of();
    private Optional<Lack> lack = Optional.empty();
    private Optional<GrantLeft> grant = Optional.empty();
    private Optional<LocalDate> latest = Optional.empty();
    private Optional<PlanLeft> plan = Optional.empty();
    private Optional<Early> early = Optional.empty();
    private Optional<FundCode> fund = Optional.empty();
    private Optional<CaseId> elsewhere = Optional.empty();
    private Optional<PlanLimit> limit = Optional.empty();
    private List<AidOnTheWay> onTheWay = List.of();
  }
}
