package org.warmledger.query.accesslog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AccessPurpose;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;

/** Who looked at a file, as the person whose it is may know. */
@Component
public record Looks(AccessTable table, Unions unions) {

  /** How many lines are told; older ones are left out, and it is said from which day on. */
  static final int MOST = 2_000;

  /**
   * What somebody looked at on one day, and for which task. What they said besides the task may
   * name others: it is not told.
   */
  public record LookedAt(
      LocalDate on,
      StaffId actor,
      String role,
      NamedUnion union,
      Accessed what,
      Optional<AccessPurpose> task,
      boolean inFull) {}

  /** So many times on that day. */
  public record TimesLooked(LookedAt look, long times) {}

  /**
   * All that is known, the newest first.
   *
   * @param since absent where nothing older was left out
   */
  public record Lookers(List<TimesLooked> items, Optional<LocalDate> since) {}

  /** Who looked at a file, by itself or in a list that showed it. */
  public Lookers of(String caseId) {
    List<AccessTable.DayOfReads> days = table.days(caseId, MOST + 1);
    Map<LookedAt, Long> told = new LinkedHashMap<>();
    days.stream().limit(MOST).forEach(day -> told.merge(look(day), day.times(), Long::sum));
    return new Lookers(
        told.entrySet().stream().map(one -> new TimesLooked(one.getKey(), one.getValue())).toList(),
        days.size() > MOST ? Optional.of(days.get(MOST - 1).on()) : Optional.empty());
  }

  private LookedAt look(AccessTable.DayOfReads day) {
    return new LookedAt(
        day.on(),
        new StaffId(day.actor()),
        day.role(),
        unions.named(day.union()),
        day.what(),
        day.purpose().flatMap(AccessPurpose::stated),
        day.inFull());
  }
}
