/** The edge that every write shares: who asks, once only, rehearsed, refused. */
@NullMarked
package org.warmledger.command.http;

import org.jspecify.annotations.NullMarked;
