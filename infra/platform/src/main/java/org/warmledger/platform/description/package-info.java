/** What the interface promises, written from the code: OpenAPI 3.1 at {@code /v3/api-docs}. */
package org.warmledger.platform.description;
