package org.warmledger.command.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.ids.AttachmentId;

/**
 * The papers of a file.
 *
 * @param confirmed what confirmed its paper copy, in order
 * @param attached what is attached to it
 */
public record FilePapers(
    List<PaperConfirmed> confirmed, Map<AttachmentId, AttachmentAdded> attached) {

  static final FilePapers NONE = new FilePapers(List.of(), Map.of());

  /** Whether nobody has compared or attached any. */
  public boolean isEmpty() {
    return confirmed.isEmpty() && attached.isEmpty();
  }

  Optional<PaperConfirmed> last() {
    return confirmed.isEmpty() ? Optional.empty() : Optional.of(confirmed.getLast());
  }

  FilePapers and(PaperConfirmed paper) {
    return new FilePapers(Stream.concat(confirmed.stream(), Stream.of(paper)).toList(), attached);
  }

  FilePapers withoutLast() {
    return new FilePapers(confirmed.subList(0, confirmed.size() - 1), attached);
  }

  FilePapers and(AttachmentAdded added) {
    return new FilePapers(confirmed, Grown.with(attached, added.attachmentId(), added));
  }

  FilePapers without(AttachmentId attachment) {
    return new FilePapers(confirmed, Grown.without(attached, attachment));
  }
}
