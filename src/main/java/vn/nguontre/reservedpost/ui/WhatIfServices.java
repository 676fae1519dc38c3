package vn.nguontre.reservedpost.ui;

import org.springframework.stereotype.Component;
import vn.nguontre.reservedpost.PostPoints;
import vn.nguontre.reservedpost.WhatIfDesk;
import vn.nguontre.reservedpost.WhatIfs;

/** What the what-ifs beside a proposal need. */
@Component
record WhatIfServices(WhatIfs reading, WhatIfDesk desk, PostPoints points) {}
