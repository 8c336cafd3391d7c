package org.warmledger.query.casedetails;

import java.util.Collection;
import java.util.List;
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
    return new Of(
        files.all(caseIds).values().stream().flatMap(file -> file.aids().stream()).toList());
  }

  /** Aids of some files. */
  public record Of(List<Aid> aids) {

    /** One of them. */
    public Optional<Aid> find(AidId id) {
      return aids.stream().filter(aid -> aid.aidId().equals(id)).findFirst();
    }
  }
}
