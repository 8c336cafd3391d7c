/** Who read what, and why. */
@NullMarked
package org.warmledger.query.accesslog;

import org.jspecify.annotations.NullMarked;
