package id.sakip.realization.realization.api;

import id.sakip.kit.http.Page;
import id.sakip.realization.realization.ReminderService.OpdReminders;
import java.util.List;

/** Reminders of every OPD, page by page. @param next cursor of the following page; absent on the last */
public record OpdRemindersPage(List<Item> items, String next) {
    public record Item(String opd, String nama, List<ReminderResponse> reminders) {}

    static OpdRemindersPage of(Page<OpdReminders> page) {
        return new OpdRemindersPage(
                page.items().stream()
                        .map(o -> new Item(
                                o.opd(),
                                o.nama(),
                                o.reminders().stream().map(ReminderResponse::of).toList()))
                        .toList(),
                page.next());
    }
}
