package org.warmledger.query.casedetails;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AccessPurpose;
import org.warmledger.query.accesslog.Looks;
import org.warmledger.query.casesearch.PersonFiles;
import org.warmledger.query.unions.NamedUnion;

/**
 * What a worker is told of their own file.
 *
 * @param task that it was made for
 * @param file all that is known, and all that was given
 * @param others files elsewhere that the worker is of, and whom to ask about them
 * @param looks who looked at the file, whoever made this statement among them
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record WorkerStatement(
    Instant madeAt,
    StaffId madeBy,
    NamedUnion madeAtUnion,
    AccessPurpose task,
    CaseView file,
    List<PersonFiles.FileElsewhere> others,
    Looks.Lookers looks) {}
