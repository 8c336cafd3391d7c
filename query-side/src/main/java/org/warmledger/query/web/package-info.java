/** What the reads share at the HTTP edge. */
@NullMarked
package org.warmledger.query.web;

import org.jspecify.annotations.NullMarked;
