package org.warmledger.command.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmledger.events.CentreEvent;
import org.warmledger.events.CentreStated;
import org.warmledger.events.CentreStatementReversed;

/**
 * What the ledger knows of a union's assistance centre.
 *
 * @param standing what was stated and not taken back, in order
 * @param takenBack the sequences of the statements that were
 */
public record CentreState(List<Statement> standing, Set<Long> takenBack) {

  /** Nobody stated anything. */
  public static final CentreState UNKNOWN = new CentreState(List.of(), Set.of());

  /** How a centre was said to be set up, and its place in the stream. */
  public record Statement(CentreStated said, long sequence) {}

  public CentreState {
    standing = List.copyOf(standing);
    takenBack = Set.copyOf(takenBack);
  }

  /** What was stated last, and holds. */
  public Optional<Statement> last() {
    return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
  }

  CentreState after(CentreEvent event) {
    return switch (event) {
      case CentreStated said -> stated(said);
      case CentreStatementReversed back -> without(back.statement());
    };
  }

  /** Every statement that was taken back is two events. */
  private CentreState stated(CentreStated said) {
    List<Statement> more = new ArrayList<>(standing);
    more.add(new Statement(said, standing.size() + 2L * takenBack.size()));
    return new CentreState(more, takenBack);
  }

  private CentreState without(long statement) {
    Set<Long> gone = new LinkedHashSet<>(takenBack);
    gone.add(statement);
    return new CentreState(
        standing.stream().filter(known -> known.sequence() != statement).toList(), gone);
  }
}
