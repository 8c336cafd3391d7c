package org.warmledger.query.statistics.forms;

import static org.warmledger.events.lists.AidCategory.EDUCATION;
import static org.warmledger.events.lists.AidCategory.JOB_PLACEMENT;
import static org.warmledger.events.lists.AidCategory.TRAINING;
import static org.warmledger.events.lists.AidCategory.WAGE_RECOVERY;
import static org.warmledger.events.lists.WorkerIdentity.MIGRANT;
import static org.warmledger.events.lists.WorkerIdentity.MODEL;
import static org.warmledger.query.statistics.definition.Cell.cell;
import static org.warmledger.query.statistics.definition.Parts.distinct;
import static org.warmledger.query.statistics.definition.Parts.sum;
import static org.warmledger.query.statistics.definition.Parts.visitedHouseholds;

import java.util.ArrayList;
import java.util.List;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Check;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.statistics.definition.Measure;
import org.warmledger.query.statistics.definition.Parts;
import org.warmledger.query.statistics.definition.RollUp;
import org.warmledger.query.statistics.definition.Scope;
import org.warmledger.query.statistics.definition.Unit;
import org.warmledger.query.statistics.definition.Where;

/** 元旦、春节期间送温暖活动统计表, every cell of it. */
final class SendWarmth {

  private SendWarmth() {}

  static Form form(RollUp rollUp) {
    List<Cell> cells = new ArrayList<>();
    cells.addAll(visited());
    cells.addAll(Parts.raised("2", rollUp));
    cells.addAll(handedOut());
    cells.addAll(work());
    cells.addAll(care());
    cells.addAll(rights());
    cells.addAll(WayHome.cells());
    cells.addAll(CentreWork.cells());
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
            Check.parts(CentreWork.AIDED, CentreWork.aidedParts())));
  }

  private static List<Cell> visited() {
    return List.of(
        cell("1.enterprises", "走访困难企业", "Enterprises in difficulty visited", Unit.ENTERPRISES)
            .counted(distinct(Where.enterpriseVisits())),
        cell("1.households", "慰问困难职工家庭", "Hardship workers' households visited", Unit.HOUSEHOLDS)
            .counted(
                visitedHouseholds(),
                sum(Where.services(ServiceKind.CONDOLENCE), Measure.HOUSEHOLDS)),
        cell("1.models", "慰问困难劳模家庭", "Model workers' households visited", Unit.HOUSEHOLDS)
            .counted(
                visitedHouseholds(MODEL),
                sum(Where.services(ServiceKind.CONDOLENCE), Measure.MODEL_HOUSEHOLDS)),
        cell("1.migrants", "慰问农民工", "Migrant workers visited", Unit.PERSONS)
            .counted(
                visitedHouseholds(MIGRANT),
                sum(Where.services(ServiceKind.CONDOLENCE), Measure.MIGRANTS)));
  }

  private static List<Cell> handedOut() {
    return List.of(
        cell("3", "发放慰问款物", "Handed out", Unit.MONEY).counted(Parts.handedOut()),
        cell("3.models", "其中：困难劳模", "of which to model workers", Unit.MONEY)
            .counted(
                sum(Where.visits().of(MODEL), Measure.VALUE),
                sum(Where.aids().of(MODEL), Measure.VALUE)),
        cell("3.migrants", "其中：农民工", "of which to migrant workers", Unit.MONEY)
            .counted(
                sum(Where.visits().of(MIGRANT), Measure.VALUE),
                sum(Where.aids().of(MIGRANT), Measure.VALUE)));
  }

  private static List<Cell> work() {
    return List.of(
        cell("4.publicity", "政策宣传", "Policy publicity", Unit.PERSON_TIMES)
            .counted(sum(Where.services(ServiceKind.POLICY_PUBLICITY), Measure.PERSON_TIMES)),
        cell("4.jobs", "提供就业岗位", "Jobs provided", Unit.POSTS)
            .counted(
                sum(Where.services(ServiceKind.JOB_PROVIDED), Measure.PERSONS),
                distinct(Where.aids(JOB_PLACEMENT))),
        cell("4.training", "提供培训机会", "Training chances", Unit.PERSONS)
            .counted(
                sum(Where.services(ServiceKind.TRAINING), Measure.PERSONS),
                distinct(Where.aids(TRAINING))),
        cell("4.zero-employment", "其中：零就业家庭", "of which zero-employment households", Unit.PERSONS)
            .counted(sum(Where.services(ServiceKind.TRAINING), Measure.ZERO_EMPLOYMENT)));
  }

  private static List<Cell> care() {
    return List.of(
        cell("4.mutual-aid", "医疗互助", "Mutual medical aid", Unit.PERSONS)
            .counted(sum(Where.services(ServiceKind.MUTUAL_MEDICAL_AID), Measure.PERSONS)),
        cell("4.schooling", "资助子女上学", "Children helped to study", Unit.PERSONS)
            .counted(
                sum(Where.services(ServiceKind.SCHOOLING), Measure.PERSONS),
                distinct(Where.aids(EDUCATION))),
        cell("4.pairing", "结对帮扶", "Paired with", Unit.PERSONS)
            .counted(sum(Where.services(ServiceKind.PAIRING), Measure.PERSONS)));
  }

  private static List<Cell> rights() {
    Where wages = Where.services(ServiceKind.WAGE_RECOVERY);
    Where cases = Where.services(ServiceKind.RIGHTS_CASE);
    return List.of(
        cell("5", "追讨欠薪", "Back wages recovered", Unit.MONEY).counted(sum(wages, Measure.VALUE)),
        cell("5.workers", "涉及职工", "Workers concerned", Unit.PERSONS)
            .counted(sum(wages, Measure.PERSONS), distinct(Where.aids(WAGE_RECOVERY))),
        cell("6", "处理跨区域维权案件", "Cross-region rights cases settled", Unit.CASES)
            .counted(sum(cases, Measure.PIECES)),
        cell("6.migrants", "涉及农民工", "Migrant workers concerned", Unit.PERSONS)
            .counted(sum(cases, Measure.MIGRANTS)));
  }
}
