namespace OrchardCore.Environment.Shell;

public interface IShellReleaseManager
{
    void RequestRelease();
    void SuspendReleaseRequest();
}
