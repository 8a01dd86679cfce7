using OrchardCore.ContentFields.Indexing.SQL;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace Grove.Content.Fields.Indexing;

/// <summary>Makes one table for each type of field.</summary>
internal sealed class FieldIndexMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await CreateAsync<TextFieldIndex>(nameof(TextFieldIndex.Text), table => table
            .Column<string>(nameof(TextFieldIndex.Text), column => column.WithLength(TextFieldIndex.MaxTextSize))
            .Column<string>(nameof(TextFieldIndex.BigText), column => column.Unlimited()));
        await CreateAsync<HtmlFieldIndex>(null, table => table.Column<string>(nameof(HtmlFieldIndex.Html), column => column.Unlimited()));
        await CreateAsync<BooleanFieldIndex>(nameof(BooleanFieldIndex.Boolean), table => table.Column<bool>(nameof(BooleanFieldIndex.Boolean)));
        await CreateAsync<NumericFieldIndex>(nameof(NumericFieldIndex.Numeric), table => table.Column<decimal>(nameof(NumericFieldIndex.Numeric)));
        await CreateAsync<DateFieldIndex>(nameof(DateFieldIndex.Date), table => table.Column<DateTime>(nameof(DateFieldIndex.Date)));
        await CreateAsync<DateTimeFieldIndex>(nameof(DateTimeFieldIndex.DateTime), table => table.Column<DateTime>(nameof(DateTimeFieldIndex.DateTime)));
        await CreateAsync<TimeFieldIndex>(nameof(TimeFieldIndex.Time), table => table.Column<TimeSpan>(nameof(TimeFieldIndex.Time)));
        await CreateAsync<LinkFieldIndex>(nameof(LinkFieldIndex.Url), table => table
            .Column<string>(nameof(LinkFieldIndex.Url), column => column.WithLength(LinkFieldIndex.MaxUrlSize))
            .Column<string>(nameof(LinkFieldIndex.BigUrl), column => column.Unlimited())
            .Column<string>(nameof(LinkFieldIndex.Text), column => column.WithLength(LinkFieldIndex.MaxTextSize))
            .Column<string>(nameof(LinkFieldIndex.BigText), column => column.Unlimited()));
        await CreateAsync<ContentPickerFieldIndex>(nameof(ContentPickerFieldIndex.SelectedContentItemId), table => table
            .Column<string>(nameof(ContentPickerFieldIndex.SelectedContentItemId), column => column.WithLength(26)));
        await CreateAsync<MultiTextFieldIndex>(nameof(MultiTextFieldIndex.Value), table => table
            .Column<string>(nameof(MultiTextFieldIndex.Value), column => column.WithLength(MultiTextFieldIndex.MaxValueSize))
            .Column<string>(nameof(MultiTextFieldIndex.BigValue), column => column.Unlimited()));

        return 1;
    }

    private async Task CreateAsync<TIndex>(string? value, Action<ICreateTableCommand> columns) where TIndex : ContentFieldIndex
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TIndex>(table =>
        {
            table
                .Column<string>(nameof(ContentFieldIndex.ContentItemId), column => column.WithLength(26))
                .Column<string>(nameof(ContentFieldIndex.ContentItemVersionId), column => column.WithLength(26))
                .Column<string>(nameof(ContentFieldIndex.ContentType), column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
                .Column<string>(nameof(ContentFieldIndex.ContentPart), column => column.WithLength(ContentItemIndex.MaxContentPartSize))
                .Column<string>(nameof(ContentFieldIndex.ContentField), column => column.WithLength(ContentItemIndex.MaxContentFieldSize))
                .Column<bool>(nameof(ContentFieldIndex.Published))
                .Column<bool>(nameof(ContentFieldIndex.Latest));
            columns(table);
        });

        if (value is not null)
        {
            await SchemaBuilder.AlterIndexTableAsync<TIndex>(table => table
                .CreateIndex($"IDX_{typeof(TIndex).Name}_Value", nameof(ContentFieldIndex.ContentField), value, nameof(ContentFieldIndex.ContentType)));
        }
    }
}
