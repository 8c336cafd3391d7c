package org.warmledger.query.files;

import java.util.Optional;
import java.util.Set;
import org.warmledger.events.CaseEvent;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.projection.Fact;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one question keeps of each file, in the document that it shares with the others. A section
 * is a component that says this and nothing else.
 */
public abstract class FileSection<S> {

  /** The section after a fact; pure. */
  @FunctionalInterface
  public interface SectionFold<S> {
    /**
     * What the fact makes of the section, which may be its first.
     *
     * @param file as it is after the fact
     */
    S after(Optional<S> before, CaseFile file, Fact fact);
  }

  private record Spec<S>(
      FilePart part, Class<S> type, Set<Class<? extends CaseEvent>> kinds, SectionFold<S> fold) {}

  private final Spec<S> spec;

  /**
   * A whole section in one declaration.
   *
   * @param kinds of events that change it; any other leaves it as it is stored
   */
  protected FileSection(
      FilePart part, Class<S> type, Set<Class<? extends CaseEvent>> kinds, SectionFold<S> fold) {
    this.spec = new Spec<>(part, type, Set.copyOf(kinds), fold);
  }

  final FileDocument after(FileDocument document, CaseFile file, Fact fact, JsonMapper json) {
    return spec.kinds().stream().anyMatch(kind -> kind.isInstance(fact.event()))
        ? document.with(
            spec.part().name(),
            spec.fold().after(document.part(spec.part().name(), spec.type(), json), file, fact))
        : document;
  }
}
