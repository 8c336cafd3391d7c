package org.warmledger.query.statistics;

import static org.warmledger.events.AidCategory.CONDOLENCE;
import static org.warmledger.events.AidCategory.EDUCATION;
import static org.warmledger.events.AidCategory.JOB_PLACEMENT;
import static org.warmledger.events.AidCategory.LEGAL_AID;
import static org.warmledger.events.AidCategory.LIVING;
import static org.warmledger.events.AidCategory.MEDICAL;
import static org.warmledger.events.AidCategory.OTHER;
import static org.warmledger.events.AidCategory.POLICY_ADVICE;
import static org.warmledger.events.AidCategory.SAFE_RETURN;
import static org.warmledger.events.AidCategory.STARTUP_LOAN;
import static org.warmledger.events.AidCategory.TRAINING;
import static org.warmledger.events.AidCategory.WAGE_RECOVERY;
import static org.warmledger.events.WorkerIdentity.MIGRANT;
import static org.warmledger.events.WorkerIdentity.MODEL;
import static org.warmledger.query.statistics.Cell.counted;
import static org.warmledger.query.statistics.Cell.inTheYear;
import static org.warmledger.query.statistics.Cell.ofCentres;
import static org.warmledger.query.statistics.Cell.total;
import static org.warmledger.query.statistics.Parts.distinct;
import static org.warmledger.query.statistics.Parts.sum;
import static org.warmledger.query.statistics.Parts.visitedHouseholds;

import java.util.ArrayList;
import java.util.List;
import org.warmledger.events.AidCategory;
import org.warmledger.events.LeadBody;
import org.warmledger.events.ServiceKind;
import org.warmledger.events.StatutoryForm;
import org.warmledger.events.Transport;

/** 元旦、春节期间送温暖活动统计表, every cell of it. */
final class SendWarmth {

  private static final String AIDED = "II.3";

  private SendWarmth() {}

  static Form form(RollUp rollUp) {
    List<Cell> cells = new ArrayList<>();
    cells.addAll(visited());
    cells.addAll(Parts.raised("2", rollUp));
    cells.addAll(handedOut());
    cells.addAll(helped());
    cells.addAll(rights());
    cells.addAll(home());
    cells.addAll(centres());
    cells.addAll(migrantsAided());
    cells.addAll(standing());
    return new Form(
        StatutoryForm.SEND_WARMTH,
        "元旦、春节期间送温暖活动统计表",
        "Statistics of sending warmth at New Year and Spring Festival",
        false,
        Scope.EVERYTHING,
        cells,
        List.of(
            Check.parts("2", "2.government", "2.union", "2.social"),
            Check.means("3", "2"),
            Check.within("1.models", "1.households"),
            Check.within("3.models", "3"),
            Check.within("3.migrants", "3"),
            Check.within("4.zero-employment", "4.training"),
            Check.parts("7", "7.road", "7.rail", "7.water"),
            Check.parts("II.1", "II.1.city", "II.1.county"),
            Check.parts(AIDED, aidedParts())));
  }

  private static List<Cell> visited() {
    return List.of(
        counted(
            "1.enterprises",
            "走访困难企业",
            "Enterprises in difficulty visited",
            Unit.ENTERPRISES,
            distinct(Where.enterpriseVisits())),
        counted(
            "1.households",
            "慰问困难职工家庭",
            "Hardship workers' households visited",
            Unit.HOUSEHOLDS,
            visitedHouseholds(),
            sum(Where.services(ServiceKind.CONDOLENCE), Measure.HOUSEHOLDS)),
        counted(
            "1.models",
            "慰问困难劳模家庭",
            "Model workers' households visited",
            Unit.HOUSEHOLDS,
            visitedHouseholds(MODEL),
            sum(Where.services(ServiceKind.CONDOLENCE), Measure.MODEL_HOUSEHOLDS)),
        counted(
            "1.migrants",
            "慰问农民工",
            "Migrant workers visited",
            Unit.PERSONS,
            visitedHouseholds(MIGRANT),
            sum(Where.services(ServiceKind.CONDOLENCE), Measure.MIGRANTS)));
  }

  private static List<Cell> handedOut() {
    return List.of(
        counted("3", "发放慰问款物", "Handed out", Unit.MONEY, Parts.handedOut()),
        counted(
            "3.models",
            "其中：困难劳模",
            "of which to model workers",
            Unit.MONEY,
            sum(Where.visits().of(MODEL), Measure.VALUE),
            sum(Where.aids().of(MODEL), Measure.VALUE)),
        counted(
            "3.migrants",
            "其中：农民工",
            "of which to migrant workers",
            Unit.MONEY,
            sum(Where.visits().of(MIGRANT), Measure.VALUE),
            sum(Where.aids().of(MIGRANT), Measure.VALUE)));
  }

  private static List<Cell> helped() {
    return List.of(
        counted(
            "4.publicity",
            "政策宣传",
            "Policy publicity",
            Unit.PERSON_TIMES,
            sum(Where.services(ServiceKind.POLICY_PUBLICITY), Measure.PERSON_TIMES)),
        counted(
            "4.jobs",
            "提供就业岗位",
            "Jobs provided",
            Unit.POSTS,
            sum(Where.services(ServiceKind.JOB_PROVIDED), Measure.PERSONS),
            distinct(Where.aids(JOB_PLACEMENT))),
        counted(
            "4.training",
            "提供培训机会",
            "Training chances",
            Unit.PERSONS,
            sum(Where.services(ServiceKind.TRAINING), Measure.PERSONS),
            distinct(Where.aids(TRAINING))),
        counted(
            "4.zero-employment",
            "其中：零就业家庭",
            "of which zero-employment households",
            Unit.PERSONS,
            sum(Where.services(ServiceKind.TRAINING), Measure.ZERO_EMPLOYMENT)),
        counted(
            "4.mutual-aid",
            "医疗互助",
            "Mutual medical aid",
            Unit.PERSONS,
            sum(Where.services(ServiceKind.MUTUAL_MEDICAL_AID), Measure.PERSONS)),
        counted(
            "4.schooling",
            "资助子女上学",
            "Children helped to study",
            Unit.PERSONS,
            sum(Where.services(ServiceKind.SCHOOLING), Measure.PERSONS),
            distinct(Where.aids(EDUCATION))),
        counted(
            "4.pairing",
            "结对帮扶",
            "Paired with",
            Unit.PERSONS,
            sum(Where.services(ServiceKind.PAIRING), Measure.PERSONS)));
  }

  private static List<Cell> rights() {
    Where wages = Where.services(ServiceKind.WAGE_RECOVERY);
    Where cases = Where.services(ServiceKind.RIGHTS_CASE);
    return List.of(
        counted("5", "追讨欠薪", "Back wages recovered", Unit.MONEY, sum(wages, Measure.VALUE)),
        counted(
            "5.workers",
            "涉及职工",
            "Workers concerned",
            Unit.PERSONS,
            sum(wages, Measure.PERSONS),
            distinct(Where.aids(WAGE_RECOVERY))),
        counted(
            "6",
            "处理跨区域维权案件",
            "Cross-region rights cases settled",
            Unit.CASES,
            sum(cases, Measure.PIECES)),
        counted(
            "6.migrants",
            "涉及农民工",
            "Migrant workers concerned",
            Unit.PERSONS,
            sum(cases, Measure.MIGRANTS)));
  }

  private static List<Cell> home() {
    Where home = Where.services(ServiceKind.RETURN_HOME);
    List<Cell> cells = new ArrayList<>();
    cells.add(
        counted(
            "7",
            "组织农民工返乡",
            "Migrant workers brought home",
            Unit.PERSON_TIMES,
            sum(home, Measure.PERSON_TIMES)));
    cells.add(by("7.road", "汽车", "by road", home, Transport.ROAD));
    cells.add(by("7.rail", "火车", "by rail", home, Transport.RAIL));
    cells.add(by("7.water", "轮船", "by water", home, Transport.WATER));
    cells.addAll(charters());
    cells.add(
        counted(
            "9",
            "争取用人单位返乡补贴",
            "Return-home subsidies won from employers",
            Unit.MONEY,
            sum(Where.services(ServiceKind.RETURN_SUBSIDY), Measure.VALUE)));
    return cells;
  }

  private static Cell by(String id, String zh, String en, Where where, Transport transport) {
    return counted(id, zh, en, Unit.PERSON_TIMES, sum(where.by(transport), Measure.PERSON_TIMES));
  }

  private static List<Cell> charters() {
    Where charters = Where.services(ServiceKind.CHARTER);
    Where tickets = Where.services(ServiceKind.GROUP_TICKET);
    return List.of(
        pieces("8.trains", "包专列", "Chartered trains", Unit.TRAINS, charters, Transport.RAIL),
        by("8.trains-people", "专列乘坐", "people in them", charters, Transport.RAIL),
        pieces("8.cars", "包车", "Chartered cars", Unit.CARS, charters, Transport.ROAD),
        by("8.cars-people", "包车乘坐", "people in them", charters, Transport.ROAD),
        pieces("8.ships", "包船", "Chartered ships", Unit.SHIPS, charters, Transport.WATER),
        by("8.ships-people", "包船乘坐", "people in them", charters, Transport.WATER),
        counted(
            "8.ticket-points",
            "临时售票点",
            "Temporary ticket points",
            Unit.PLACES,
            sum(Where.services(ServiceKind.TICKET_POINT), Measure.PIECES)),
        pieces(
            "8.tickets-train",
            "火车团体票",
            "Group tickets, train",
            Unit.TICKETS,
            tickets,
            Transport.RAIL),
        pieces(
            "8.tickets-bus", "汽车团体票", "Group tickets, bus", Unit.TICKETS, tickets, Transport.ROAD),
        pieces(
            "8.tickets-ship",
            "轮船团体票",
            "Group tickets, ship",
            Unit.TICKETS,
            tickets,
            Transport.WATER));
  }

  private static Cell pieces(
      String id, String zh, String en, Unit unit, Where where, Transport transport) {
    return counted(id, zh, en, unit, sum(where.by(transport), Measure.PIECES));
  }

  private static List<Cell> centres() {
    return List.of(
        total("II.1", "帮扶中心工作人员", "Centre staff", Unit.PERSONS, "II.1.city", "II.1.county"),
        ofCentres("II.1.city", "市级", "city", Unit.PERSONS, Centres::cityStaff),
        ofCentres("II.1.county", "县级", "county", Unit.PERSONS, Centres::countyStaff),
        ofCentres(
            "II.2.party",
            "党政主导的帮扶中心",
            "Centres led by party and government",
            Unit.PLACES,
            centres -> centres.ledBy(LeadBody.PARTY_AND_GOVERNMENT)),
        ofCentres(
            "II.2.union",
            "工会独办的帮扶中心",
            "Centres run by the union alone",
            Unit.PLACES,
            centres -> centres.ledBy(LeadBody.UNION_ALONE)));
  }

  private static List<Cell> standing() {
    return List.of(
        ofCentres(
            "II.4",
            "与政府部门定期协调",
            "Regular coordination with government departments",
            Unit.YES_NO,
            Centres::coordination),
        ofCentres(
            "II.5.city",
            "市级帮扶中心面积",
            "Floor area, city",
            Unit.SQUARE_METRES,
            Centres::citySquareMetres),
        ofCentres(
            "II.5.county",
            "县级帮扶中心面积",
            "Floor area, county",
            Unit.SQUARE_METRES,
            Centres::countySquareMetres));
  }

  private static List<Cell> migrantsAided() {
    return List.of(
        aided(AIDED, "本年度帮扶农民工", "Migrant workers aided in the year", AidCategory.values()),
        aided("II.3.living", "生活救助", "living", LIVING),
        aided("II.3.medical", "医疗救助", "medical", MEDICAL),
        aided("II.3.schooling", "助学救助", "schooling", EDUCATION),
        aided("II.3.placement", "职业介绍", "placement", JOB_PLACEMENT),
        aided("II.3.training", "职业培训", "training", TRAINING),
        aided("II.3.advice", "政策咨询", "advice", POLICY_ADVICE),
        aided("II.3.legal", "法律援助", "legal", LEGAL_AID),
        aided("II.3.loan", "创业贷款", "loan", STARTUP_LOAN),
        aided("II.3.other", "其他", "other", WAGE_RECOVERY, SAFE_RETURN, CONDOLENCE, OTHER));
  }

  private static String[] aidedParts() {
    return migrantsAided().stream()
        .map(Cell::id)
        .filter(id -> !id.equals(AIDED))
        .toArray(String[]::new);
  }

  /** Aid counted together says how many of the persons aided were migrant workers. */
  private static Cell aided(String id, String zh, String en, AidCategory... categories) {
    return inTheYear(
        id,
        zh,
        en,
        Unit.PERSON_TIMES,
        sum(Where.aids(categories).of(MIGRANT), Measure.PERSON_TIMES),
        sum(Where.services(ServiceKind.AID).in(categories), Measure.MIGRANTS));
  }
}
