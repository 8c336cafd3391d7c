/** The query side: one package per question asked. It cannot see the command side. */
@NullMarked
package org.warmledger.query;

import org.jspecify.annotations.NullMarked;
