package org.fealty;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All tests of the pages, one after the other in one process of the build, so that one
 * program and one Chromium serve them all.
 */
@Suite
@ExcludeTags("deep")
@SelectPackages("org.fealty.browser")
class BrowserTests {

}
