package org.warmledger.query.casedetails;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.AidId;
import org.warmledger.query.casefile.Aid;
import org.warmledger.query.files.FilesKept;

/** The aids of files, for lists that keep none themselves. */
@Component
public record FileAids(FilesKept files) {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = FilesKept.READER;

  /** Those of some files by the files' ids. */
  public Of of(Collection<String> caseIds) {
    Map<String, List<Aid>> aids = new HashMap<>();
    files.all(caseIds).forEach((id, file) -> aids.put(id, file.aids()));
    return new Of(aids);
  }

  /** Aids by the ids of their files. */
  public record Of(Map<String, List<Aid>> byFile) {

    /** One of them. */
    public Optional<Aid> find(AidId id) {
      return byFile.values().stream()
          .flatMap(List::stream)
          .filter(aid -> aid.aidId().equals(id))
          .findFirst();
    }

    /** Whether a file has aid that is not handed over yet, and may be. */
    public boolean isAnyOnTheWay(String caseId) {
      return byFile.getOrDefault(caseId, List.of()).stream()
          .anyMatch(aid -> aid.state().isOnTheWay());
    }
  }
}
