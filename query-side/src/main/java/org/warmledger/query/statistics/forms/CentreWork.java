package org.warmledger.query.statistics.forms;

import static org.warmledger.events.lists.WorkerIdentity.MIGRANT;
import static org.warmledger.query.statistics.definition.Cell.cell;
import static org.warmledger.query.statistics.definition.Parts.sum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.LeadBody;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Words;
import org.warmledger.events.lists.YearsAid;
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
    Cell all = aided(AIDED, "本年度帮扶农民工", "Migrant workers aided in the year", AidCategory.values());
    return Stream.concat(Stream.of(all), Arrays.stream(YearsAid.values()).map(CentreWork::aided))
        .toList();
  }

  private static Cell aided(YearsAid part) {
    return aided(
        AIDED + "." + part.name().toLowerCase(Locale.ROOT),
        Words.of(part).zh(),
        Words.of(part).en(),
        Arrays.stream(AidCategory.values())
            .filter(category -> category.part() == part)
            .toArray(AidCategory[]::new));
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
        .inTheYearBefore(
            sum(Where.aids(categories).of(MIGRANT), Measure.PERSON_TIMES),
            sum(Where.services(ServiceKind.AID).in(categories), Measure.MIGRANTS),
            sum(Where.services(ServiceKind.AID).in(categories), Measure.MIGRANT_TIMES));
  }
}
