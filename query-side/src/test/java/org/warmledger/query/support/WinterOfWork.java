package org.warmledger.query.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CampaignKind;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.LeadBody;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Transport;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.ServiceCounts;

/** A winter, a summer and an autumn of two counties and their city, with a bit of everything. */
public final class WinterOfWork {

  private static final UnionPath ZHONGZHAN = Samples.ZHONGZHAN;
  private static final UnionPath JIEFANG = Samples.JIEFANG;
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 20);
  private static final String SUMMER = "2026年夏送清凉";
  private static final String AUTUMN = "2026年金秋助学";

  private WinterOfWork() {}

  /** Appends it all; answers the position of its last event. */
  public static long append(FilledLedger ledger) {
    CaseArchived urban = Samples.archived("case-urban", ZHONGZHAN, "方一", 1);
    CaseArchived migrant = Samples.archived("case-migrant", ZHONGZHAN, "方二", 2);
    CaseArchived model = Samples.archived("case-model", JIEFANG, "方三", 3);
    ledger.append(urban, migrant, model);
    ledger.append(
        FormSamples.raised(Samples.CITY, FundingSource.LOCAL_FISCAL, 10_000_000, JANUARY),
        FormSamples.raised(ZHONGZHAN, FundingSource.EMPLOYER, 2_000_000, JANUARY),
        FormSamples.handedOn(Samples.CITY, JIEFANG, FundingSource.LOCAL_FISCAL, 500_000, JANUARY));
    ledger.append(
        visit(urban, "visit-1", WorkerIdentity.URBAN, 50_000),
        visit(urban, "visit-2", WorkerIdentity.URBAN, 10_000),
        visit(migrant, "visit-3", WorkerIdentity.MIGRANT, 30_000),
        visit(model, "visit-4", WorkerIdentity.MODEL, 20_000),
        aid(migrant, "aid-1", WorkerIdentity.MIGRANT, AidCategory.MEDICAL, 100_000, JANUARY),
        aid(migrant, "aid-2", WorkerIdentity.MIGRANT, AidCategory.MEDICAL, 5_000, JANUARY),
        aid(migrant, "aid-3", WorkerIdentity.MIGRANT, AidCategory.SAFE_RETURN, 0, JANUARY),
        aid(urban, "aid-4", WorkerIdentity.URBAN, AidCategory.EDUCATION, 40_000, JANUARY));
    services(ledger);
    centres(ledger);
    campaigns(ledger);
    students(ledger, migrant);
    return ledger.append(Samples.archived("case-city", Samples.CITY, "方四", 4));
  }

  private static CaseVisited visit(CaseArchived of, String id, WorkerIdentity identity, long fen) {
    return Like.the(Samples.visited(of, id, JANUARY, fen))
        .with(CaseVisited::identity, Optional.of(identity))
        .with(CaseVisited::goods, List.of())
        .made();
  }

  private static CaseAided aid(
      CaseArchived of,
      String id,
      WorkerIdentity identity,
      AidCategory category,
      long fen,
      LocalDate day) {
    AidTerms terms =
        new AidTerms(category, Optional.empty(), Optional.empty(), new Money(fen), List.of());
    return Like.the(Samples.aided(of, id, terms, day))
        .with(CaseAided::identity, Optional.of(identity))
        .made();
  }

  private static void services(FilledLedger ledger) {
    ServiceCounts twenty = new ServiceCounts(20, 25, 60, 70, 0, 3, 8, 0, 0);
    ServiceCounts trained = new ServiceCounts(0, 0, 30, 0, 0, 0, 0, 0, 4);
    ServiceCounts cases = new ServiceCounts(0, 0, 0, 0, 2, 0, 9, 0, 0);
    ServiceProvided wrong =
        FormSamples.service(
            JIEFANG, ServiceKind.POLICY_PUBLICITY, FormSamples.personTimes(70), 0, JANUARY);
    ledger.append(
        FormSamples.service(ZHONGZHAN, ServiceKind.CONDOLENCE, twenty, 600_000, JANUARY),
        FormSamples.service(ZHONGZHAN, ServiceKind.TRAINING, trained, 0, JANUARY),
        FormSamples.service(
            JIEFANG, ServiceKind.POLICY_PUBLICITY, FormSamples.personTimes(500), 0, JANUARY),
        wrong,
        new ServiceReversed(
            wrong.serviceId(), JIEFANG, "重复录入", Optional.empty(), JANUARY.plusDays(1)),
        FormSamples.service(
            JIEFANG, ServiceKind.WAGE_RECOVERY, FormSamples.persons(11), 7_700_000, JANUARY),
        FormSamples.service(JIEFANG, ServiceKind.RIGHTS_CASE, cases, 0, JANUARY));
    journeys(ledger);
  }

  private static void journeys(FilledLedger ledger) {
    ServiceCounts train = new ServiceCounts(0, 0, 0, 600, 1, 0, 0, 0, 0);
    ledger.append(
        home(Transport.RAIL, 600),
        home(Transport.ROAD, 45),
        FormSamples.service(
            ZHONGZHAN,
            ServiceKind.CHARTER,
            Optional.empty(),
            Optional.of(Transport.RAIL),
            Optional.empty(),
            train,
            0,
            JANUARY),
        FormSamples.service(
            ZHONGZHAN, ServiceKind.RETURN_SUBSIDY, FormSamples.persons(0), 120_000, JANUARY),
        FormSamples.service(
            ZHONGZHAN,
            ServiceKind.AID,
            Optional.of(AidCategory.LIVING),
            Optional.empty(),
            Optional.empty(),
            new ServiceCounts(0, 0, 0, 50, 0, 0, 21, 0, 0),
            0,
            JANUARY),
        FormSamples.enterprise(ZHONGZHAN, "红旗纺织厂", JANUARY),
        FormSamples.enterprise(ZHONGZHAN, "红旗纺织厂", JANUARY.plusDays(2)),
        FormSamples.enterprise(JIEFANG, "东方机械厂", JANUARY));
  }

  private static ServiceProvided home(Transport transport, long personTimes) {
    return FormSamples.service(
        ZHONGZHAN,
        ServiceKind.RETURN_HOME,
        Optional.empty(),
        Optional.of(transport),
        Optional.empty(),
        FormSamples.personTimes(personTimes),
        0,
        JANUARY);
  }

  private static void centres(FilledLedger ledger) {
    LocalDate before = LocalDate.of(2025, 6, 1);
    ledger.append(
        FormSamples.centre(Samples.CITY, 9, 400, LeadBody.PARTY_AND_GOVERNMENT, true, before),
        FormSamples.centre(ZHONGZHAN, 5, 100, LeadBody.UNION_ALONE, false, before),
        FormSamples.centre(JIEFANG, 4, 120, LeadBody.UNION_ALONE, true, before));
    ledger.append(
        FormSamples.centre(ZHONGZHAN, 6, 180, LeadBody.UNION_ALONE, true, JANUARY),
        FormSamples.centre(
            ZHONGZHAN, 60, 1_800, LeadBody.UNION_ALONE, true, LocalDate.of(2026, 5, 1)));
  }

  private static void campaigns(FilledLedger ledger) {
    ledger.append(
        campaign("campaign-summer", CampaignKind.SUMMER_COOLNESS, SUMMER),
        campaign("campaign-autumn", CampaignKind.AUTUMN_SCHOOLING, AUTUMN));
    summer(ledger, LocalDate.of(2026, 7, 10));
    autumn(ledger, LocalDate.of(2026, 8, 20));
  }

  private static void summer(FilledLedger ledger, LocalDate july) {
    ledger.append(
        FormSamples.received(
            ZHONGZHAN,
            FundingSource.OWN_UNION,
            Optional.empty(),
            Optional.of(SUMMER),
            900_000,
            july),
        FormSamples.raised(ZHONGZHAN, FundingSource.OWN_UNION, 77, july),
        FormSamples.enterprise(ZHONGZHAN, "红旗纺织厂", Optional.of(SUMMER), july),
        FormSamples.service(
            JIEFANG,
            ServiceKind.COOLNESS,
            new ServiceCounts(0, 0, 300, 0, 4, 0, 0, 12, 0),
            0,
            july));
  }

  private static void autumn(FilledLedger ledger, LocalDate august) {
    ledger.append(
        FormSamples.received(
            ZHONGZHAN,
            FundingSource.SOCIAL_DONATION,
            Optional.empty(),
            Optional.of(AUTUMN),
            3_000_000,
            august),
        FormSamples.service(
            JIEFANG,
            ServiceKind.SCHOOLING,
            new ServiceCounts(0, 0, 40, 0, 0, 0, 15, 0, 0),
            800_000,
            august));
  }

  private static CampaignOpened campaign(String id, CampaignKind kind, String name) {
    return new CampaignOpened(
        new CampaignId(id), Samples.CITY, kind, name, JANUARY, JANUARY.plusYears(1), 0, JANUARY);
  }

  private static void students(FilledLedger ledger, CaseArchived migrant) {
    LocalDate august = LocalDate.of(2026, 8, 20);
    ledger.append(
        aid(migrant, "aid-8", WorkerIdentity.MIGRANT, AidCategory.EDUCATION, 200_000, august),
        aid(migrant, "aid-9", WorkerIdentity.MIGRANT, AidCategory.EDUCATION, 100_000, august));
  }
}
