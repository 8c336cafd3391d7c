package org.warmledger.command.unions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Once;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.description.Tells;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;
import org.warmledger.platform.web.SentBy;
import org.warmledger.platform.web.UploadFolder;

/** Puts unions into the tree, one or many. */
@RestController
record RegisterUnionApi(UnionTree tree, UnionDirectory unions, UploadFolder uploads) {

  @PostMapping("/api/unions")
  ResponseEntity<Accepted<About.Union>> register(Call call, @RequestBody UnionBody body) {
    call.require(Role.ADMIN);
    RegisterUnion command = body.toCommand(reach(call.caller()), call.today());
    if (!call.caller().mayTouch(command.path())) {
      throw Refusal.of(RejectionCode.UNION_NOT_FOUND);
    }
    return call.carryOut(body, command, command.occurredOn(), new About.Union(command.code()));
  }

  /** An admin grows the tree below the own union, or plants that one anywhere above. */
  private UnionDirectory reach(Caller caller) {
    return code ->
        unions
            .find(code)
            .filter(path -> caller.mayTouch(path) || caller.union().liesUnder(path.code()));
  }

  /**
   * How many unions a table holds; all of them are registered now, or could be.
   *
   * @param unchanged those of them that were registered already
   * @param otherwise those that are registered under another name or level, which a table does not
   *     change: they are amended
   */
  record Loaded(int unions, int unchanged, List<UnionCode> otherwise) {

    Loaded {
      otherwise = Fields.listed(otherwise);
    }
  }

  @PostMapping(path = "/api/unions/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @SentBy(Role.ADMIN)
  @Tells("Idempotency-Hit")
  @Refuses(value = HttpStatus.BAD_REQUEST, codes = "UNION_TREE_MALFORMED")
  ResponseEntity<Loaded> load(Call call, @RequestParam MultipartFile file) throws IOException {
    call.require(Role.ADMIN);
    CommandData data = call.asSeen(Optional.empty());
    try (UploadFolder.Held held = uploads.take(file)) {
      Once<Loaded> loaded =
          call.once(held.sha256(), Loaded.class, () -> load(call.caller(), held.path(), data));
      return loaded.told(ResponseEntity.ok()).body(loaded.answer());
    }
  }

  private Loaded load(Caller caller, Path table, CommandData data) {
    return tree.load(table, reach(caller), caller::mayTouch, data);
  }
}
