namespace OrchardCore.Setup.Events;

public interface ISetupEventHandler
{

}
