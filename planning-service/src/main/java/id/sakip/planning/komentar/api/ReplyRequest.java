package id.sakip.planning.komentar.api;

public record ReplyRequest(String text) {}
