namespace Grove.Admin;

/// <summary>Names the admin's texts: every one is translated under this type's name in Localization/{culture}.po.</summary>
public sealed class AdminText;
