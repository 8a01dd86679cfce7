namespace CansCms.Bench.Data;

/// <summary>The words that made-up articles of a culture consist of.</summary>
internal sealed record Vocabulary(string Culture, string[] Words, string[] Speakers, string Role)
{
    public static readonly Vocabulary[] All =
    [
        new(
            "en",
            [
                "birth", "registration", "nationality", "law", "network", "meeting", "members", "region", "documents", "children", "identity", "status",
                "campaign", "country", "citizens", "court", "report", "partners", "field", "mobile", "lawyers", "villages", "border", "families", "support",
                "government", "convention", "access", "schools", "health", "women", "found", "agreed", "received", "confirmed", "and", "of", "in", "for", "with",
            ],
            ["Aigerim Bekova", "Timur Nazarov", "Gulnara Saidova", "Erlan Akhmetov", "Nilufar Karimova"],
            "lawyer of a member organisation"),
        new(
            "kk",
            [
                "туу", "тіркеу", "азаматтық", "заң", "желі", "кездесу", "мүшелер", "аймақ", "құжаттар", "балалар", "жеке", "мәртебе",
                "науқан", "ел", "азаматтар", "сот", "есеп", "серіктестер", "дала", "көшпелі", "заңгерлер", "ауылдар", "шекара", "отбасылар", "қолдау",
                "үкімет", "конвенция", "қолжетімділік", "мектептер", "денсаулық", "әйелдер", "тапты", "келісті", "алды", "растады", "және", "туралы", "үшін", "бірге", "кейін",
            ],
            ["Әйгерім Бекова", "Тимур Назаров", "Гүлнара Саидова", "Ерлан Ахметов", "Нілуфар Каримова"],
            "мүше ұйымның заңгері"),
        new(
            "ru",
            [
                "рождение", "регистрация", "гражданство", "закон", "сеть", "встреча", "участники", "регион", "документы", "дети", "личность", "статус",
                "кампания", "страна", "граждане", "суд", "отчёт", "партнёры", "выезд", "мобильный", "юристы", "сёла", "граница", "семьи", "поддержка",
                "правительство", "конвенция", "доступ", "школы", "здоровье", "женщины", "нашли", "согласились", "получили", "подтвердили", "и", "о", "в", "для", "с",
            ],
            ["Айгерим Бекова", "Тимур Назаров", "Гульнара Саидова", "Ерлан Ахметов", "Нилуфар Каримова"],
            "юрист организации-участницы"),
    ];
}
