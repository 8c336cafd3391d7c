package org.warmledger.query.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMeans;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Seen;
import org.warmledger.events.values.VisitNotes;
import org.warmledger.events.values.WorkerDetails;

/** Households that nobody is: their identity numbers carry the unassigned county code 99. */
public final class Samples {

  public static final UnionPath CITY = new UnionPath("100000/410000/410800");
  public static final UnionPath ZHONGZHAN = CITY.child(new UnionCode("410803"));
  public static final UnionPath JIEFANG = CITY.child(new UnionCode("410802"));
  public static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  public static final StaffId STAFF = new StaffId("caseworker@410803");

  private static final KeyedHash HASH =
      new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM="));

  private Samples() {}

  /** A valid number for the n-th person. */
  public static String number(int n) {
    String body =
        "410999"
            + "19"
            + (60 + n % 40)
            + "0%d1%d".formatted(1 + n % 9, n % 10)
            + "%03d".formatted(n % 1000);
    for (char check : "0123456789X".toCharArray()) {
      if (IdentityNumber.parse(body + check).isPresent()) {
        return body + check;
      }
    }
    throw new IllegalStateException(body);
  }

  public static PersonId person(String number) {
    return HASH.person(IdentityNumber.parse(number).orElseThrow());
  }

  private static WorkerDetails worker(String name, String number, String mobile) {
    return new WorkerDetails(
        name,
        number,
        IdentityNumber.parse(number).orElseThrow().birthDate(),
        Sex.FEMALE,
        "汉族",
        mobile,
        "河南省焦作市中站区幸福路27号",
        "中站区第一机械厂",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        false,
        false,
        Optional.of(new BankAccount("中国银行", "中站支行", "6217000012345678", name)));
  }

  public static Household household(
      String name, String number, String mobile, List<HouseholdMember> members) {
    PersonId person = person(number);
    WorkerDetails details = worker(name, number, mobile);
    return new Household(
        new Head(person, WorkerIdentity.URBAN, Personal.of(person, details)),
        members,
        1 + members.size(),
        Personal.of(
            person,
            new HouseholdMeans(new Money(2_400_000), Optional.of(new Money(600_000)), "长期服药")));
  }

  public static HouseholdMember member(String name, String number, Relation relation) {
    PersonId person = person(number);
    return new HouseholdMember(
        person,
        relation,
        Personal.of(
            person,
            new MemberDetails(
                name,
                number,
                IdentityNumber.parse(number).orElseThrow().birthDate(),
                Sex.MALE,
                "",
                "焦作一中",
                Optional.empty(),
                true)));
  }

  public static CaseArchived archived(
      String id, UnionPath union, Household household, String note, LocalDate day) {
    return new CaseArchived(
        new CaseId(id),
        union,
        new Hardship(
            CaseTier.NATIONAL,
            HardshipCategory.DEEP,
            HardshipCause.MAJOR_ILLNESS,
            List.of(HardshipCause.CHILD_SCHOOLING)),
        household,
        Personal.of(household.head().person(), Note.of(note)),
        day);
  }

  public static CaseArchived archived(String id, UnionPath union, String name, int n) {
    return archived(
        id, union, household(name, number(n), "1990000%04d".formatted(n), List.of()), "", DAY);
  }

  private static <T> Personal<T> personal(CaseArchived of, T value) {
    return Personal.of(of.household().head().person(), value);
  }

  private static Personal<Note> note(CaseArchived of, String text) {
    return personal(of, Note.of(text));
  }

  public static CaseVisited visited(CaseArchived of, String visit, LocalDate day, long fen) {
    return visited(of, visit, day, fen, "家里缺煤");
  }

  public static CaseVisited visited(
      CaseArchived of, String visit, LocalDate day, long fen, String findings) {
    return Like.bare(CaseVisited.class)
        .with(CaseVisited::caseId, of.caseId())
        .with(CaseVisited::union, of.union())
        .with(CaseVisited::visitId, new VisitId(visit))
        .with(CaseVisited::campaign, Optional.of("2026年两节送温暖"))
        .with(CaseVisited::identity, Optional.of(of.household().head().identity()))
        .with(CaseVisited::notes, personal(of, new VisitNotes("春燕走访组", findings)))
        .with(CaseVisited::money, new Money(fen))
        .with(CaseVisited::occurredOn, day)
        .made();
  }

  public static AidTerms medical(long fen) {
    return new AidTerms(
        AidCategory.MEDICAL,
        Optional.of(new FundCode("ZYCZ-2026")),
        Optional.empty(),
        new Money(fen),
        List.of());
  }

  public static AidTerms legalAid() {
    return new AidTerms(
        AidCategory.LEGAL_AID, Optional.empty(), Optional.empty(), Money.NONE, List.of());
  }

  public static AidProposed proposed(CaseArchived of, String aid, AidTerms terms, String reason) {
    return new AidProposed(
        of.caseId(),
        of.union(),
        new AidId(aid),
        terms,
        note(of, reason),
        STAFF,
        Optional.empty(),
        DAY);
  }

  public static AidApproved approved(CaseArchived of, String aid) {
    return new AidApproved(
        of.caseId(),
        of.union(),
        new AidId(aid),
        note(of, "同意"),
        Optional.of(new Seen(1, Optional.of(3L))),
        Optional.empty(),
        Optional.empty(),
        new StaffId("supervisor@410803"),
        DAY.plusDays(1));
  }

  public static CaseAided aided(CaseArchived of, String aid, AidTerms terms, LocalDate day) {
    String name = of.household().head().details().orElse(null).name();
    return Like.bare(CaseAided.class)
        .with(CaseAided::caseId, of.caseId())
        .with(CaseAided::union, of.union())
        .with(CaseAided::aidId, new AidId(aid))
        .with(CaseAided::terms, terms)
        .with(CaseAided::payee, personal(of, new Payee(name, "6217000012345678", Optional.empty())))
        .with(CaseAided::identity, Optional.of(of.household().head().identity()))
        .with(CaseAided::deliveredBy, new StaffId("finance@410803"))
        .with(CaseAided::occurredOn, day)
        .made();
  }

  public static AidReversed reversed(CaseArchived of, String aid, AidTerms terms, LocalDate day) {
    return new AidReversed(
        of.caseId(),
        of.union(),
        new AidId(aid),
        terms,
        Optional.of(of.household().head().identity()),
        Optional.empty(),
        day,
        note(of, "退回"),
        STAFF,
        Optional.empty(),
        day);
  }

  public static CaseClosed closed(CaseArchived of, LocalDate day) {
    return new CaseClosed(of.caseId(), of.union(), CloseReason.LIFTED, note(of, "收入稳定"), day);
  }

  public static CaseReopened reopened(CaseArchived of, LocalDate day) {
    return new CaseReopened(of.caseId(), of.union(), note(of, "返困"), Optional.empty(), day);
  }

  public static CaseTransferred transferred(CaseArchived of, UnionPath to, LocalDate day) {
    return new CaseTransferred(of.caseId(), of.union(), to, note(of, "搬迁"), Optional.empty(), day);
  }

  public static CasePersonErased erased(CaseArchived of, PersonId person, LocalDate day) {
    return new CasePersonErased(of.caseId(), of.union(), person, Optional.empty(), day);
  }
}
