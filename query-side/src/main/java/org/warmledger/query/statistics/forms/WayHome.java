package org.warmledger.query.statistics.forms;

import static org.warmledger.query.statistics.definition.Cell.cell;
import static org.warmledger.query.statistics.definition.Parts.sum;

import java.util.ArrayList;
import java.util.List;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Transport;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Measure;
import org.warmledger.query.statistics.definition.Unit;
import org.warmledger.query.statistics.definition.Where;

/** Items 7 to 9 of the winter form: how migrant workers were brought home. */
final class WayHome {

  private WayHome() {}

  static List<Cell> cells() {
    Where home = Where.services(ServiceKind.RETURN_HOME);
    List<Cell> cells = new ArrayList<>();
    cells.add(
        cell("7", "组织农民工返乡", "Migrant workers brought home", Unit.PERSON_TIMES)
            .counted(sum(home, Measure.PERSON_TIMES)));
    cells.add(by("7.road", "汽车", "by road", home, Transport.ROAD));
    cells.add(by("7.rail", "火车", "by rail", home, Transport.RAIL));
    cells.add(by("7.water", "轮船", "by water", home, Transport.WATER));
    cells.addAll(charters());
    cells.add(
        cell("9", "争取用人单位返乡补贴", "Return-home subsidies won from employers", Unit.MONEY)
            .counted(sum(Where.services(ServiceKind.RETURN_SUBSIDY), Measure.VALUE)));
    return cells;
  }

  private static Cell by(String id, String zh, String en, Where where, Transport transport) {
    return cell(id, zh, en, Unit.PERSON_TIMES)
        .counted(sum(where.by(transport), Measure.PERSON_TIMES));
  }

  private static List<Cell> charters() {
    Where charters = Where.services(ServiceKind.CHARTER);
    return List.of(
        pieces("8.trains", "包专列", "Chartered trains", Unit.TRAINS, charters, Transport.RAIL),
        by("8.trains-people", "专列乘坐", "people in them", charters, Transport.RAIL),
        pieces("8.cars", "包车", "Chartered cars", Unit.CARS, charters, Transport.ROAD),
        by("8.cars-people", "包车乘坐", "people in them", charters, Transport.ROAD),
        pieces("8.ships", "包船", "Chartered ships", Unit.SHIPS, charters, Transport.WATER),
        by("8.ships-people", "包船乘坐", "people in them", charters, Transport.WATER),
        cell("8.ticket-points", "临时售票点", "Temporary ticket points", Unit.PLACES)
            .counted(sum(Where.services(ServiceKind.TICKET_POINT), Measure.PIECES)),
        tickets("train", "火车团体票", Transport.RAIL),
        tickets("bus", "汽车团体票", Transport.ROAD),
        tickets("ship", "轮船团体票", Transport.WATER));
  }

  private static Cell tickets(String by, String zh, Transport transport) {
    Where tickets = Where.services(ServiceKind.GROUP_TICKET);
    String id = "8.tickets-" + by;
    return pieces(id, zh, "Group tickets, " + by, Unit.TICKETS, tickets, transport);
  }

  private static Cell pieces(
      String id, String zh, String en, Unit unit, Where where, Transport transport) {
    return cell(id, zh, en, unit).counted(sum(where.by(transport), Measure.PIECES));
  }
}
