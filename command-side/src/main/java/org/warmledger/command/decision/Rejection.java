package org.warmledger.command.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Goods;
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
    Optional<CaseId> elsewhere) {

  /** What is left of a spending plan at the end of a business day. */
  public record PlanLeft(LocalDate on, Money money, long times) {}

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

  /** What a fund would lack at the end of a business day. */
  public record Lack(LocalDate on, Money money, List<Goods> goods) {
    public Lack {
      goods = List.copyOf(goods);
    }
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
  }

  /** A rejection for what some fields say. */
  public Rejection(RejectionCode code, List<WrongField> fields) {
    this(code, fields, List.of(), Optional.empty());
  }

  private Rejection(
      RejectionCode code, List<WrongField> fields, List<Moved> moved, Optional<CaseId> elsewhere) {
    this(
        code,
        fields,
        moved,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        elsewhere);
  }

  public static Rejection of(RejectionCode code) {
    return new Rejection(code, List.of());
  }

  /** What was shown is no longer so. */
  public static Rejection moved(String stream, long seen) {
    return moved(List.of(new Moved(stream, seen, Optional.empty())));
  }

  /** Nothing of that is as it was shown. */
  public static Rejection moved(List<Moved> moved) {
    return new Rejection(RejectionCode.VERSION_CONFLICT, List.of(), moved, Optional.empty());
  }

  /** There was too little on that day. */
  public static Rejection lacking(RejectionCode code, Lack lack) {
    return new Rejection(
        code,
        List.of(),
        List.of(),
        Optional.of(lack),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** More than is left of a grant. */
  public static Rejection beyond(GrantLeft grant) {
    return new Rejection(
        RejectionCode.GRANT_EXCEEDED,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(grant),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Something is dated that day or later. */
  public static Rejection notAfter(RejectionCode code, LocalDate latest) {
    return new Rejection(
        code,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(latest),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** More than is left of a plan on that day, whatever is left of it today. */
  public static Rejection beyond(PlanLeft plan) {
    return new Rejection(
        RejectionCode.PLAN_EXCEEDED,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(plan),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** It is dated before what it follows from. */
  public static Rejection early(Preceding what, LocalDate on) {
    return new Rejection(
        RejectionCode.DATE_OUT_OF_ORDER,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Early(what, on)),
        Optional.empty(),
        Optional.empty());
  }

  /** That fund is in the way, which need not be the one that was asked about. */
  public static Rejection ofFund(RejectionCode code, FundCode fund) {
    return new Rejection(
        code,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(fund),
        Optional.empty());
  }

  /** Another file is in the way. */
  public static Rejection elsewhere(RejectionCode code, CaseId file) {
    return new Rejection(code, List.of(), List.of(), Optional.of(file));
  }

  public static Rejection ofFields(List<WrongField> fields) {
    return new Rejection(RejectionCode.INVALID_FIELDS, fields);
  }
}
