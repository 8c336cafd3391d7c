package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Loosening;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.StaffDeclared;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * C30: what a union is checked by was loosened (ADR 0092), or holds from a day that was past (ADR
 * 0093). It is the business of the union above the one that did, until somebody else has looked
 * into it.
 */
final class LoosenedSettings extends Flag<LoosenedSettings.State> {

  /** What a union was set, oldest first. */
  record State(UnionPath union, List<OneSet> settings) {}

  /**
   * One setting.
   *
   * @param above the union above whoever made it
   */
  record OneSet(EventRef ref, UnionPath above, LocalDate on) {}

  LoosenedSettings() {
    super(CheckCode.C30_SETTING_LOOSENED, State.class);
  }

  /** A declaration only grows. */
  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return switch (fact.event()) {
      case StaffDeclared _ -> Stream.empty();
      case CheckSetting set ->
          Stream.of(new FindingSubject(SubjectKind.UNION, set.union().code().value()));
      default -> Stream.empty();
    };
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    UnionPath union = fact.union().orElseThrow();
    OneSet set =
        new OneSet(fact.ref(), above(union, fact.context().union()), fact.event().occurredOn());
    List<OneSet> known = before.map(State::settings).orElse(List.of());
    return new State(union, Stream.concat(known.stream(), Stream.of(set)).toList());
  }

  /** The union above whoever set it; nobody stands above the top. */
  private static UnionPath above(UnionPath union, UnionCode setter) {
    List<UnionCode> codes = union.codes();
    return codes.stream()
        .limit(Math.max(1, codes.indexOf(setter)))
        .skip(1)
        .reduce(UnionPath.root(codes.getFirst()), UnionPath::child, (first, second) -> second);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.settings().stream()
        .flatMap(
            set ->
                reference.loosening(state.union(), set.ref()).stream()
                    .map(loose -> hit(state.union(), set, loose)))
        .toList();
  }

  private static Hit hit(UnionPath union, OneSet set, Loosening loose) {
    Map<String, String> particulars = new HashMap<>(loose.particulars());
    particulars.put("union", union.code().value());
    particulars.put("staff", loose.by().value());
    tell("loosens", loose.checks(), particulars);
    tell("judgesAnew", loose.anew(), particulars);
    return new Hit(
        "setting " + set.ref().sequence(), set.above(), set.on(), particulars, List.of(set.ref()));
  }

  private static void tell(String name, List<CheckCode> checks, Map<String, String> particulars) {
    if (!checks.isEmpty()) {
      particulars.put(name, checks.stream().map(Enum::name).collect(Collectors.joining(",")));
    }
  }
}
