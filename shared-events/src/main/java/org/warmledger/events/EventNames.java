package org.warmledger.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The logical name and revision under which every event is stored: the only place that knows them.
 * Renaming or moving a class changes nothing here.
 */
public final class EventNames {

  /** The name of an event on the wire and the revision that is written today. */
  public record Wire(String name, int revision, Class<? extends LedgerEvent> type) {}

  private static final List<Wire> ALL =
      List.of(
          new Wire("union.registered", 1, UnionRegistered.class),
          new Wire("campaign.opened", 1, CampaignOpened.class),
          new Wire("person.claimed", 1, PersonClaimed.class),
          new Wire("person.released", 1, PersonReleased.class),
          new Wire("person.erased", 1, PersonErased.class),
          new Wire("case.archived", 1, CaseArchived.class),
          new Wire("case.revised", 1, CaseRevised.class),
          new Wire("case.visited", 1, CaseVisited.class),
          new Wire("case.follow-up-promised", 1, FollowUpPromised.class),
          new Wire("case.follow-up-done", 1, FollowUpDone.class),
          new Wire("aid.proposed", 1, AidProposed.class),
          new Wire("aid.approved", 1, AidApproved.class),
          new Wire("aid.rejected", 1, AidRejected.class),
          new Wire("case.aided", 1, CaseAided.class),
          new Wire("aid.reversed", 1, AidReversed.class),
          new Wire("case.transferred", 1, CaseTransferred.class),
          new Wire("case.closed", 1, CaseClosed.class),
          new Wire("case.reopened", 1, CaseReopened.class),
          new Wire("case.person-erased", 1, CasePersonErased.class));

  private static final Map<String, Wire> BY_NAME = new LinkedHashMap<>();
  private static final Map<Class<?>, Wire> BY_TYPE = new LinkedHashMap<>();

  static {
    for (Wire wire : ALL) {
      BY_NAME.put(wire.name(), wire);
      BY_TYPE.put(wire.type(), wire);
    }
  }

  private EventNames() {}

  /** Every event there is, in the order of the catalogue. */
  public static List<Wire> all() {
    return ALL;
  }

  /**
   * What a stored name stands for.
   *
   * @throws UnknownEvent when no event has that name: the reader stops instead of skipping a fact
   */
  public static Wire named(String name) {
    Wire wire = BY_NAME.get(name);
    if (wire == null) {
      throw new UnknownEvent(name);
    }
    return wire;
  }

  /** The name and revision that an event is written under. */
  public static Wire of(Class<?> type) {
    Wire wire = BY_TYPE.get(type);
    if (wire == null) {
      throw new UnknownEvent(type.getName());
    }
    return wire;
  }

  /** Whether the class is an event of the ledger. */
  public static boolean isEvent(Class<?> type) {
    return BY_TYPE.containsKey(type);
  }
}
