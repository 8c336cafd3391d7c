package org.warmledger.query.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.AidFunded;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Purpose;

/** A city allocates to a county, the county aids households and visits an enterprise. */
public final class CityAndCounty {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
  private static final CaseArchived YAN = Samples.archived("case-yan", Samples.ZHONGZHAN, "闫晓丽", 7);
  private static final CaseArchived WANG = Samples.archived("case-wang", Samples.JIEFANG, "王建国", 8);
  private static final AidTerms TERMS = terms(180_000);

  private final FilledLedger ledger;

  private CityAndCounty(FilledLedger ledger) {
    this.ledger = ledger;
  }

  private static AidTerms terms(long fen) {
    return new AidTerms(
        AidCategory.MEDICAL,
        Optional.of(new FundCode("COUNTY")),
        Optional.of("2026年两节送温暖"),
        new Money(fen),
        List.of());
  }

  /** Writes it; answers the position of its last event. */
  public static long write(QueryServer server) {
    FilledLedger ledger = new FilledLedger(server);
    ledger.registerUnions();
    return new CityAndCounty(ledger).write();
  }

  private long write() {
    Purse purse = new Purse();
    ledger.append(YAN, WANG);
    ledger.append(
        purse.open("CITY", Samples.CITY, FundingSource.PROVINCIAL_FISCAL),
        purse.open("COUNTY", Samples.ZHONGZHAN, FundingSource.UPPER_UNION));
    Goods rice = new Goods("米10kg", 100, "袋", new Money(6_000));
    ledger.append(
        purse.receive("CITY", "one", 100_000, List.of(rice), JANUARY),
        purse.receive("CITY", "two", 900_000, List.of(), JANUARY.plusDays(1)));
    ledger.append(purse.allocate("CITY", "COUNTY", 400_000, JANUARY.plusDays(2)));
    aidYan(purse);
    visitEnterprise(purse);
    ledger.append(
        Samples.proposed(YAN, "aid-open", terms(20_000), "复查"),
        Samples.proposed(WANG, "aid-other", terms(20_000), "住院"));
    return ledger.append(importedAid());
  }

  private void aidYan(Purse purse) {
    ledger.append(
        Samples.proposed(YAN, "aid-1", TERMS, "住院 13800001234"), Samples.approved(YAN, "aid-1"));
    Purse.Set set = purse.set("COUNTY", "commitment-aid-1", 180_000);
    Purpose purpose =
        new Purpose(
            PurposeKind.AID,
            "aid-1",
            Optional.of(YAN.caseId()),
            YAN.union(),
            Optional.empty(),
            Optional.of(AidCategory.MEDICAL),
            TERMS.campaign());
    ledger.append(purse.committed(set, purpose, JANUARY.plusDays(5)));
    ledger.append(
        new AidFunded(
            YAN.caseId(),
            YAN.union(),
            new AidId("aid-1"),
            new FundCode("COUNTY"),
            set.id(),
            2,
            JANUARY.plusDays(5)),
        Samples.aided(YAN, "aid-1", TERMS, MARCH));
    ledger.append(purse.settled(set, MARCH));
  }

  private static Purpose of(EnterpriseVisitId visit) {
    return new Purpose(
        PurposeKind.ENTERPRISE_VISIT,
        visit.value(),
        Optional.empty(),
        Samples.ZHONGZHAN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private void visitEnterprise(Purse purse) {
    EnterpriseVisitId visit = new EnterpriseVisitId("enterprise-visit-1");
    Purse.Set set = purse.set("COUNTY", "commitment-enterprise-visit-1", 50_000);
    List<LedgerEvent> events = new ArrayList<>();
    events.add(
        new EnterpriseVisited(
            visit,
            Samples.ZHONGZHAN,
            "=第一机械厂",
            Optional.empty(),
            Optional.of(new FundCode("COUNTY")),
            new Money(50_000),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            MARCH));
    events.addAll(purse.committed(set, of(visit), MARCH));
    events.addAll(purse.settled(set, MARCH));
    ledger.append(events);
    events.clear();
    events.add(
        new EnterpriseVisitReversed(
            visit, Samples.ZHONGZHAN, "重复登记", Optional.empty(), MARCH.plusDays(1)));
    events.addAll(purse.refunded(set, set.shares(), MARCH.plusDays(1)));
    ledger.append(events);
  }

  private static CaseAided importedAid() {
    CaseAided aided = Samples.aided(WANG, "aid-past", Samples.medical(70_000), JANUARY);
    return new CaseAided(
        aided.caseId(),
        aided.union(),
        aided.aidId(),
        aided.terms(),
        aided.payee(),
        aided.receipt(),
        AidOrigin.IMPORTED,
        aided.identity(),
        Optional.empty(),
        Optional.empty(),
        aided.deliveredBy(),
        aided.occurredOn());
  }
}
