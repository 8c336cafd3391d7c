package org.warmledger.command.decision;

/** Every reason for which a command is refused, with the HTTP status it answers. */
public enum RejectionCode {
  /** The person heads another open file. */
  C01_DUPLICATE_WORKER(422),
  /** The person belongs to the household of another open file. */
  C02_DUPLICATE_HOUSEHOLD(422),
  /** The file is not open on that date. */
  C03_AID_WITHOUT_FILE(422),
  /** Aid dated after the file ended. */
  C05_AID_AFTER_END(422),
  /** The payee is not the worker and nobody collects by proxy. */
  C09_PAYEE_MISMATCH(422),
  /** A proxy without name, relation, identity, reason or authorisation. */
  C10_PROXY_WITHOUT_AUTHORITY(422),
  /** The number that a proxy states is the worker's, or that of a member of another name. */
  C10_NUMBER_OF_ANOTHER(422),
  /** Who collects for the worker is a child. */
  C10_PROXY_UNDER_AGE(422),
  /** Who proposed, approved or delivers it collects it. */
  C10_PROXY_IS_STAFF(422),
  /** The same person in two roles, or a stage skipped. */
  C13_SAME_HANDS(422),
  /** Nobody of the union whose fund it is had a hand in it: unions above are not both pairs. */
  C13_NO_OWN_HAND(422),
  /** Kin of the recipient proposed or approved it, and nobody else stands for it yet. */
  C25_SECOND_APPROVAL_MISSING(422),

  /** The fund is not meant for files of this tier. */
  C04_WRONG_TIER(422),
  /** Above a cap of the fund; a supervisor may override it with a reason. */
  C06_CAP_EXCEEDED(422),
  /** Medical aid above the self-paid cost that the bills show. */
  C07_MEDICAL_OVER_SELF_PAID(422),
  /** What else rests on the bill leaves less of its self-paid part. */
  C07_BILL_USED_UP(422),
  /** A notice has not ended, was too short, is missing, or an objection is open. */
  C12_NOTICE_TOO_SHORT(422),
  /** The means check found what keeps the household from aid. */
  C20_EXCLUSION(422),
  /** The fund does not hold that much. */
  C22_OVERDRAWN(422),
  /** Category, date, place or donor condition not allowed by the fund. */
  C23_OUT_OF_SCOPE(422),
  /** The figures of a form contradict each other. */
  C24_FORM_MISMATCH(422),
  /** The figures of the form agree: there is nothing to explain. */
  NO_MISMATCH(409),
  /** A publicity text shows an identity number, card, phone or illness. */
  C28_NOTICE_LEAK(422),
  FUND_NOT_FOUND(404),
  /** A fund that is not opened, or not within reach. */
  UNKNOWN_FUND(422),
  FUND_ALREADY_OPENED(409),
  /** Money of the past that was imported bears that code. */
  LABEL_OF_PAST_MONEY(409),
  /** The union has declared no go-live day yet. */
  GO_LIVE_MISSING(422),
  /** It is dated before the union's go-live day. */
  BEFORE_GO_LIVE(422),
  GO_LIVE_ALREADY_DECLARED(409),
  /** An opening balance of another day than the go-live day of the fund's union. */
  OPENING_NOT_AT_GO_LIVE(422),
  /** Past money was imported of that day or later: the books would begin before it. */
  PAST_MONEY_SINCE(409),
  /** A fund was opened since: the go-live day stays. */
  BOOKS_BEGUN(409),
  FUND_CLOSED(409),
  /** An amendment that changes nothing. */
  FUND_UNCHANGED(409),
  /** Something is set aside that the amendment would not allow. */
  FUND_COMMITTED(409),
  MOVEMENT_NOT_FOUND(404),
  MOVEMENT_ALREADY_DECIDED(409),
  /** Only whoever entered it takes it back. */
  MOVEMENT_OF_OTHERS(422),
  PLAN_NOT_FOUND(404),
  /** A spending plan that nobody drew up, or not within reach. */
  UNKNOWN_PLAN(422),
  PLAN_ALREADY_DECIDED(409),
  /** What a household gets is entered on its file, not counted among services. */
  AID_BELONGS_ON_FILE(422),
  /** From the go-live day on money and goods come out of a fund. */
  FUND_REQUIRED(422),
  /** Nothing leaves a fund with a visit or a service but under a plan that another has approved. */
  PLAN_REQUIRED(422),
  /** Only whoever drew it up takes it back. */
  PLAN_OF_OTHERS(422),
  PLAN_NOT_APPROVED(409),
  PLAN_CLOSED(409),
  PLAN_OF_ANOTHER_UNION(422),
  /** More, more often, at another time or for something else than the plan allows. */
  PLAN_EXCEEDED(422),
  FUND_NOT_EMPTY(409),
  /** A giver outside gets back no more than is left of what they gave. */
  GIVER_GAVE_LESS(422),
  /** Whoever approves is of another union than the fund's, which granted theirs nothing. */
  FUND_OF_OTHERS(422),
  /** Taken back by whoever has the file now, though another union gave it out of its fund. */
  PAID_BY_ANOTHER_UNION(422),
  /** More than is left of what the fund's owner granted. */
  GRANT_EXCEEDED(422),
  GRANT_NOT_FOUND(404),
  /** The union has a grant of that fund for some of these days. */
  GRANT_ALREADY_GIVEN(409),
  /** It was ended before, or its last day is over. */
  GRANT_ENDED(409),
  /** Allocation to a fund that is not held by a union below. */
  FUND_NOT_BELOW(422),
  /** Money would lose something that binds it: each tie is named. */
  TIES_LOST(422),
  /** Nobody has approved the aid yet: a stage would be skipped. */
  AID_NOT_APPROVED(409),
  /** The fund has not set the aid aside. */
  AID_NOT_FUNDED(409),
  AID_LAPSED(409),
  NOT_A_LOAN(409),
  REPAYMENT_NOT_FOUND(404),
  REPAYMENT_ALREADY_DECIDED(409),
  /** Somebody has entered that it was none, and nobody has decided on that yet. */
  REPAYMENT_DISPUTED(409),
  NOTICE_NOT_FOUND(404),
  OBJECTION_NOT_FOUND(404),
  ATTACHMENT_NOT_FOUND(404),
  /** As many are attached to the file as one may have. */
  ATTACHMENTS_FULL(422),
  OBJECTION_ALREADY_RESOLVED(409),
  NO_EXCLUSION(409),
  NO_APPEAL(409),
  ROSTER_NOT_FOUND(404),
  /** Lines of a roster break a rule; none was taken. */
  ROSTER_LINES_REFUSED(422),
  ROSTER_TOTAL_MISMATCH(422),
  ROSTER_ALREADY_DECIDED(409),
  ROSTER_NOT_APPROVED(409),
  LINE_NOT_FOUND(404),
  /** The bank may have said so before: no number tells its answers of that day apart. */
  ANSWER_UNCLEAR(409),
  LINE_ALREADY_PAID(409),
  /** Nobody entered another account for the line, or it is confirmed. */
  NO_CORRECTION_WAITING(409),
  /** The line has not reached its file yet. */
  LINE_NOT_CARRIED(409),
  /** The line was dropped, or kept from its file: its funds are free again. */
  LINE_GIVEN_UP(409),
  /** Nothing of the line came back: there is nothing to pay once more. */
  LINE_NOT_TAKEN_BACK(409),
  SERVICE_NOT_FOUND(404),
  CENTRE_NOT_FOUND(404),
  ALREADY_REVERSED(409),
  /** Nothing of the kind stands on the file. */
  NOTHING_TO_TAKE_BACK(409),
  /** Later facts go by it: they are taken back first. */
  FACT_RESTED_ON(409),
  /** The union that keeps the file is the one that it is offered to. */
  TRANSFER_TO_ITSELF(422),
  /** A union was asked before to take the file, and has not answered. */
  TRANSFER_WAITS(409),
  /** No union is asked to take the file, or it was sent back. */
  TRANSFER_NOT_OFFERED(409),
  /** The union that is asked answers, by nobody of the one that offers. */
  TRANSFER_FOR_OTHERS(422),
  /** The union that has taken the file gives it back by an offer, which the other takes. */
  TRANSFER_BACK_IS_OFFERED(422),
  /** Supervisors hand work out; of their own accord somebody takes what is nobody's. */
  ASSIGNED_BY_SUPERVISOR(422),
  /** Approved aid of the file is not handed over yet. */
  AID_ON_THE_WAY(409),
  /** Nobody younger than sixteen works: no file is named after them. */
  HEAD_BELOW_WORKING_AGE(422),
  /** By their identity number somebody of the household is older than anybody was. */
  OLDER_THAN_ANYBODY(422),
  /** Somebody of the household was not born on that day. */
  BORN_AFTERWARDS(422),
  /** The head of a household has one spouse at most. */
  SECOND_SPOUSE(422),
  /** Somebody of the household was on a file that got aid this year. */
  REOPEN_INSTEAD(409),
  FINDING_NOT_FOUND(404),
  FINDING_ENDED(409),
  /** It is about the act, the kin or the settings of whoever would end it. */
  OWN_FINDING(422),
  /** Only aid that went through the hands of kin has a second approver. */
  NO_SECOND_APPROVAL(409),
  /** What somebody declared about themselves is taken back by somebody else. */
  OWN_DECLARATION(422),
  /** Nobody of that account has declared anything with the union. */
  NOTHING_DECLARED(409),
  /** What a union is checked by is set by one above it. */
  SET_BY_UPPER_UNION(422),
  /** What a union above entered about a file is taken back by that union. */
  ENTERED_BY_UPPER_UNION(422),
  UNKNOWN_CHECK(404),
  /** The check has no thresholds to try, or what it goes over is not kept here. */
  CHECK_WITHOUT_TRIAL(422),
  /** Somebody of the union tries thresholds now; a union has one trial at a time. */
  TRIAL_RUNNING(409),
  PERIOD_REVERSED(422),
  PERIOD_IN_FUTURE(422),
  /** The side that computes forms does not answer. */
  READ_SIDE_AWAY(503),

  INVALID_FIELDS(422),
  /** It is dated before what it follows from. */
  DATE_OUT_OF_ORDER(422),
  IDEMPOTENCY_KEY_REUSED(422),

  APPLICATION_NOT_FOUND(404),
  /** Another step of the application comes first. */
  STEP_OUT_OF_ORDER(409),
  /** The application was approved, refused or withdrawn. */
  APPLICATION_ENDED(409),
  CASE_NOT_FOUND(404),
  AID_NOT_FOUND(404),
  VISIT_NOT_FOUND(404),
  /** Others entered a visit of that day and campaign while whoever recorded this had no signal. */
  VISIT_ALREADY_THERE(409),
  PERSON_NOT_FOUND(404),
  UNION_NOT_FOUND(404),
  CAMPAIGN_NOT_FOUND(404),
  /** The code of a union does not begin as that of the union above it does. */
  UNION_CODE_ELSEWHERE(422),

  CASE_CLOSED(409),
  ALREADY_CLOSED(409),
  ALREADY_OPEN(409),
  /** Somebody else approved or rejected it. */
  AID_ALREADY_DECIDED(409),
  AID_REJECTED(409),
  AID_ALREADY_DELIVERED(409),
  AID_NOT_DELIVERED(409),
  AID_REVERSED(409),
  NO_FOLLOW_UP_PROMISED(409),
  FOLLOW_UP_ALREADY_DONE(409),
  /** The worker was erased: the name that the rule needs is gone. */
  PERSON_ERASED(409),
  /** Nobody has asked that the person be erased. */
  ERASURE_NOT_FOUND(404),
  /** Somebody asked for it already, and it waits. */
  ERASURE_WAITS(409),
  ERASURE_ALREADY_DECIDED(409),
  /** Aid of a file waits or is not handed over: it is settled before anybody is erased. */
  ERASURE_BEFORE_AID(422),
  /** Files are kept for years that have not run out: whoever erases says to know it. */
  KEEPING_PERIOD_RUNS(422),
  UNION_ALREADY_REGISTERED(409),
  CAMPAIGN_ALREADY_OPENED(409),
  /** It is over, or should never have been opened. */
  CAMPAIGN_CLOSED(409),
  /** The union holds another campaign of that name on some of these days. */
  CAMPAIGN_NAME_TAKEN(409),
  /** The text stands for another campaign of the branch, or is its name. */
  CAMPAIGN_TEXT_TAKEN(409),
  /** More households were visited already than a target asks for. */
  TARGET_BELOW_VISITED(422),
  /** As many texts stand for a campaign as one may. */
  CAMPAIGN_TEXTS_FULL(422),

  /** A decision that does not say which version was shown. */
  VERSION_REQUIRED(428),
  /** It has moved on since it was read. */
  VERSION_CONFLICT(412),
  /** Others kept writing the same file or person; nothing was written. */
  TOO_BUSY(503);

  private final int status;

  RejectionCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }
}
