package org.warmledger.query.casesearch;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.query.casefile.CaseState;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** The files that somebody is of, whichever union keeps them: told to that person alone. */
@Component
public record PersonFiles(ReadStore store, Unions unions) {

  private static final int MOST = 50;

  /** A file, and whom to ask about it. */
  public record FileElsewhere(NamedUnion union, CaseState state, LocalDate archivedOn) {}

  private record Found(String caseId, String union, CaseState state, LocalDate archivedOn) {}

  private record InFile(Found search) {
    static final List<String> FIELDS =
        SearchSection.PART.at(List.of("caseId", "union", "state", "archivedOn"));
  }

  /** Those besides one; what should never have been made is none. */
  public List<FileElsewhere> besides(String caseId, PersonId person) {
    return Search.in(FilesKept.INDEX)
        .where(Queries.term(SearchSection.PART.at("persons"), person.value()), CaseFilters.MADE)
        .by(SearchSection.PART.at("archivedOn"), SortOrder.Asc)
        .only(InFile.FIELDS)
        .first(store, MOST, InFile.class)
        .stream()
        .map(InFile::search)
        .filter(file -> !file.caseId().equals(caseId))
        .map(
            file ->
                new FileElsewhere(
                    unions.named(new UnionCode(file.union())), file.state(), file.archivedOn()))
        .toList();
  }
}
