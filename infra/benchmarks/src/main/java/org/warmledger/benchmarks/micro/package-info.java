/** What sealing and opening one event costs, beside the bare cipher. */
@NullMarked
package org.warmledger.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
