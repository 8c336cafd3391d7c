package org.warmledger.command.campaigns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.warmledger.events.CampaignAmended;
import org.warmledger.events.CampaignClosed;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.CampaignReopened;
import org.warmledger.events.CampaignTargetSet;
import org.warmledger.events.CampaignTextMapped;
import org.warmledger.events.CampaignTextUnmapped;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignEnd;
import org.warmledger.events.lists.CampaignKind;

/** What the ledger knows of one campaign. */
sealed interface CampaignState {

  /** Nobody opened it. */
  record Unknown() implements CampaignState {}

  /**
   * It was opened.
   *
   * @param texts that stand for its name where somebody once typed them
   * @param targets households to reach, by the codes of unions below the one that holds it
   * @param end when and why it was closed; it goes on while there is none
   */
  record Opened(
      UnionPath union,
      String name,
      Terms terms,
      Map<UnionCode, Integer> targets,
      Set<String> texts,
      Optional<Closing> end)
      implements CampaignState {

    public Opened {
      targets = Map.copyOf(targets);
      texts = Set.copyOf(texts);
    }

    /** Households that a union is to reach; 0 when none are set. */
    int targetOf(UnionPath other) {
      return other.equals(union) ? terms.targetHouseholds() : targets.getOrDefault(other.code(), 0);
    }

    boolean isAsOpenedBy(OpenCampaign command) {
      return union.equals(command.union())
          && name.equals(command.name())
          && terms.equals(command.terms());
    }

    boolean isCalled(String text) {
      return name.equals(text) || means(text);
    }

    /** Whether a text stands for its name. */
    boolean means(String text) {
      return texts.contains(text);
    }

    /** Whether it should never have been opened. */
    boolean isMistaken() {
      return end.filter(why -> why.end() == CampaignEnd.OPENED_BY_MISTAKE).isPresent();
    }

    /** Whether what was done on that day may bear its name. */
    boolean goesOn(LocalDate day) {
      return !isMistaken() && end.filter(why -> day.isAfter(why.on())).isEmpty();
    }

    private Opened with(Terms other) {
      return new Opened(union, name, other, targets, texts, end);
    }

    private Opened with(UnionPath of, int households) {
      if (of.equals(union)) {
        return with(new Terms(terms.kind(), terms.from(), terms.to(), households));
      }
      Map<UnionCode, Integer> others = new HashMap<>(targets);
      others.put(of.code(), households);
      others.values().removeIf(none -> none == 0);
      return new Opened(union, name, terms, others, texts, end);
    }

    private Opened with(Optional<Closing> other) {
      return new Opened(union, name, terms, targets, texts, other);
    }

    private Opened with(String text) {
      Set<String> more = new TreeSet<>(texts);
      more.add(text);
      return new Opened(union, name, terms, targets, more, end);
    }

    private Opened without(String text) {
      Set<String> fewer = new TreeSet<>(texts);
      fewer.remove(text);
      return new Opened(union, name, terms, targets, fewer, end);
    }
  }

  /**
   * What was said of it last.
   *
   * @param to the last day, included
   * @param targetHouseholds households to reach; 0 when none was set
   */
  record Terms(CampaignKind kind, LocalDate from, LocalDate to, int targetHouseholds) {

    /** Whether they have a day in common. */
    boolean overlap(Terms other) {
      return !to.isBefore(other.from()) && !other.to().isBefore(from);
    }

    /** Whether they are on the same days. */
    boolean areOn(Terms other) {
      return from.equals(other.from()) && to.equals(other.to());
    }

    /** Whether days and target are as they were, so that nothing has to be counted. */
    boolean demandNoMoreThan(Terms other) {
      return areOn(other) && targetHouseholds == other.targetHouseholds();
    }

    boolean areOutOfOrder() {
      return to.isBefore(from);
    }
  }

  /** That it was closed, and as of which day. */
  record Closing(CampaignEnd end, LocalDate on) {}

  /** All that it is called. */
  default Set<String> names() {
    if (this instanceof Opened opened) {
      Set<String> names = new TreeSet<>(opened.texts());
      names.add(opened.name());
      return names;
    }
    return Set.of();
  }

  /** Whose it is; nobody's while nobody opened it. */
  default Optional<UnionPath> owner() {
    return this instanceof Opened opened ? Optional.of(opened.union()) : Optional.empty();
  }

  static CampaignState evolve(CampaignState state, CampaignEvent event) {
    return switch (state) {
      case Unknown unknown -> event instanceof CampaignOpened opened ? opened(opened) : unknown;
      case Opened known -> known(known, event);
    };
  }

  private static Opened opened(CampaignOpened event) {
    Terms terms = new Terms(event.kind(), event.from(), event.to(), event.targetHouseholds());
    return new Opened(event.union(), event.name(), terms, Map.of(), Set.of(), Optional.empty());
  }

  private static Opened known(Opened known, CampaignEvent event) {
    return switch (event) {
      case CampaignOpened opened -> opened(opened);
      case CampaignAmended amended -> known.with(terms(amended));
      case CampaignClosed closed ->
          known.with(Optional.of(new Closing(closed.end(), closed.occurredOn())));
      case CampaignReopened _ -> known.with(Optional.empty());
      case CampaignTargetSet set -> known.with(set.of(), set.households());
      case CampaignTextMapped mapped -> known.with(mapped.text());
      case CampaignTextUnmapped gone -> known.without(gone.text());
    };
  }

  private static Terms terms(CampaignAmended event) {
    return new Terms(event.kind(), event.from(), event.to(), event.targetHouseholds());
  }
}
