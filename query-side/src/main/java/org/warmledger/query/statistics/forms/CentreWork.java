package org.warmledger.query.statistics.forms;

import static org.warmledger.events.lists.AidCategory.CONDOLENCE;
import static org.warmledger.events.lists.AidCategory.EDUCATION;
import static org.warmledger.events.lists.AidCategory.JOB_PLACEMENT;
import static org.warmledger.events.lists.AidCategory.LEGAL_AID;
import static org.warmledger.events.lists.AidCategory.LIVING;
import static org.warmledger.events.lists.AidCategory.MEDICAL;
import static org.warmledger.events.lists.AidCategory.OTHER;
import static org.warmledger.events.lists.AidCategory.POLICY_ADVICE;
import static org.warmledger.events.lists.AidCategory.SAFE_RETURN;
import static org.warmledger.events.lists.AidCategory.STARTUP_LOAN;
import static org.warmledger.events.lists.AidCategory.TRAINING;
import static org.warmledger.events.lists.AidCategory.WAGE_RECOVERY;
import static org.warmledger.events.lists.WorkerIdentity.MIGRANT;
import static org.warmledger.query.statistics.definition.Cell.cell;
import static org.warmledger.query.statistics.definition.Parts.sum;

import java.util.List;
import java.util.stream.Stream;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.LeadBody;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Centres;
import org.warmledger.query.statistics.definition.Measure;
import org.warmledger.query.statistics.definition.Unit;
import org.warmledger.query.statistics.definition.Where;

/** Part II of the winter form: the centres, and the migrant workers aided in the year. */
final class CentreWork {

  static final String AIDED = "II.3";

  private CentreWork() {}

  static List<Cell> cells() {
    return Stream.of(centres(), migrantsAided(), standing()).flatMap(List::stream).toList();
  }

  private static List<Cell> centres() {
    return List.of(
        cell("II.1", "帮扶中心工作人员", "Centre staff", Unit.PERSONS).total("II.1.city", "II.1.county"),
        cell("II.1.city", "市级", "city", Unit.PERSONS).ofCentres(Centres::cityStaff),
        cell("II.1.county", "县级", "county", Unit.PERSONS).ofCentres(Centres::countyStaff),
        cell("II.2.party", "党政主导的帮扶中心", "Centres led by party and government", Unit.PLACES)
            .ofCentres(centres -> centres.ledBy(LeadBody.PARTY_AND_GOVERNMENT)),
        cell("II.2.union", "工会独办的帮扶中心", "Centres run by the union alone", Unit.PLACES)
            .ofCentres(centres -> centres.ledBy(LeadBody.UNION_ALONE)));
  }

  private static List<Cell> standing() {
    return List.of(
        cell("II.4", "与政府部门定期协调", "Regular coordination with government departments", Unit.YES_NO)
            .ofCentres(Centres::coordination),
        cell("II.5.city", "市级帮扶中心面积", "Floor area, city", Unit.SQUARE_METRES)
            .ofCentres(Centres::citySquareMetres),
        cell("II.5.county", "县级帮扶中心面积", "Floor area, county", Unit.SQUARE_METRES)
            .ofCentres(Centres::countySquareMetres));
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

  static String[] aidedParts() {
    return migrantsAided().stream()
        .map(Cell::id)
        .filter(id -> !id.equals(AIDED))
        .toArray(String[]::new);
  }

  /** Aid counted together says how many of the persons aided were migrant workers. */
  private static Cell aided(String id, String zh, String en, AidCategory... categories) {
    return cell(id, zh, en, Unit.PERSON_TIMES)
        .inTheYear(
            sum(Where.aids(categories).of(MIGRANT), Measure.PERSON_TIMES),
            sum(Where.services(ServiceKind.AID).in(categories), Measure.MIGRANTS),
            sum(Where.services(ServiceKind.AID).in(categories), Measure.MIGRANT_TIMES));
  }
}
