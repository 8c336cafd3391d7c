package org.warmledger.command.imports;

import io.swagger.v3.oas.models.Operation;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.warmledger.command.tables.TableFault;
import org.warmledger.events.lists.AttachmentKind;
import org.warmledger.platform.description.Promises;

/**
 * What follows from that a method takes a file: it is a table, and may be none that can be read;
 * but for what is attached to a file.
 */
@Component
class UploadDescription implements OperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    if (Promises.takes(method, MultipartFile.class)
        && !Promises.takes(method, AttachmentKind.class)) {
      refuses(operation, HttpStatus.BAD_REQUEST, false);
      refuses(operation, HttpStatus.CONTENT_TOO_LARGE, true);
    }
    return operation;
  }

  private static void refuses(Operation operation, HttpStatus status, boolean tooLarge) {
    Promises.refuses(
        operation,
        status,
        Arrays.stream(TableFault.values())
            .filter(fault -> fault.isTooLarge() == tooLarge)
            .map(Enum::name)
            .toArray(String[]::new));
  }
}
