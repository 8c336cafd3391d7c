package org.warmledger.query.files;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.ReadModel;
import tools.jackson.databind.json.JsonMapper;

/** Keeps one document per file, in which every question that asks for files has its section. */
@Component
final class FilesModel extends ReadModel<FileDocument> {

  FilesModel(List<FileSection<?>> sections, EventCodec codec) {
    super(
        FilesKept.READER,
        FilesKept.INDEX,
        FileDocument.class,
        Grain.perStream(CaseEvent.class),
        (before, id, fact) -> fold(before, fact, sections, codec.mapper()),
        Trait.OPENS_PERSONAL);
  }

  private static FileDocument fold(
      Optional<FileDocument> before, Fact fact, List<FileSection<?>> sections, JsonMapper json) {
    FileDocument document = before.orElse(FileDocument.NONE);
    String whole = FilesKept.FILE.name();
    CaseFile file =
        CaseFile.fold(
            document.part(whole, CaseFile.class, json), (CaseEvent) fact.event(), fact.sequence());
    document = document.with(whole, file);
    for (FileSection<?> section : sections) {
      document = section.after(document, file, fact, json);
    }
    return document;
  }
}
